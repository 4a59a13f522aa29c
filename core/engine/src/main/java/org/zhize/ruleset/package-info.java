/** A rule set as a whole: reads its files, checks them together and holds what they say. */
@NullMarked
package org.zhize.ruleset;

import org.jspecify.annotations.NullMarked;
