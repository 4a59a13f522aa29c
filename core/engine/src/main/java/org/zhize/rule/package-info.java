/**
 * The vocabulary of rule files: the types that every rule set may use beside its own facts.
 *
 * <p>All of them are immutable values. A rule reads their components by name; analysts meet the Chinese titles that the
 * components carry as {@link org.zhize.rule.Title}.
 */
@NullMarked
package org.zhize.rule;

import org.jspecify.annotations.NullMarked;
