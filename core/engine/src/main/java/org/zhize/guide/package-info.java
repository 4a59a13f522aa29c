/** Explains the kinds of problem to the person who wrote the file: one page per code, with the wrong way and the right one. */
@NullMarked
package org.zhize.guide;

import org.jspecify.annotations.NullMarked;
