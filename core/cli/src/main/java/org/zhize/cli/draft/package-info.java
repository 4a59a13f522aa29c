/** A new criterion's files, written from templates so that they work as they are and say what is still to be filled in. */
@NullMarked
package org.zhize.cli.draft;

import org.jspecify.annotations.NullMarked;
