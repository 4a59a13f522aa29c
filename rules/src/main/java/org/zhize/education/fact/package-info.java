/**
 * The facts that the education rule set judges by: one immutable record a table, one table a kind of figure.
 *
 * <p>A component is null where the source does not print the figure; a criterion that needs it is then INSUFFICIENT.
 * {@code year} is always the year that the figure describes. The statistical basis ({@code basis}, 口径) says how a
 * figure was defined; figures of two years are compared only on one basis.
 */
@NullMarked
package org.zhize.education.fact;

import org.jspecify.annotations.NullMarked;
