package org.zhize.testkit.variation;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zhize.Evaluation;

/**
 * A variation and what must hold of it.
 *
 * @param check why
 * @param variation the variation
 * @param demand what does not hold, given the evaluations of the original and of the variation
 */
record Trial(
        RobustnessCheck check, Variation variation, BiFunction<Evaluation, Evaluation, Stream<Difference>> demand) {}
