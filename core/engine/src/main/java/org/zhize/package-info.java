/**
 * The doors of the library: load a {@link org.zhize.RuleSet}, make an {@link org.zhize.Evaluator} of it and keep that, give
 * it facts, read the {@link org.zhize.Evaluation}.
 */
@NullMarked
package org.zhize;

import org.jspecify.annotations.NullMarked;
