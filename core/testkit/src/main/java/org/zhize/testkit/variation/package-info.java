/**
 * Scenarios with one thing changed, and what must hold of them whatever the rules say.
 *
 * <p>Start at {@link org.zhize.testkit.variation.Variations}.
 */
@NullMarked
package org.zhize.testkit.variation;

import org.jspecify.annotations.NullMarked;
