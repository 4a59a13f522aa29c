package org.zhize.testkit.variation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.parameter.ParameterValue;

/**
 * A variation and what must hold of it.
 *
 * @param check why
 * @param variation the variation
 * @param supposed values of parameters that hold in it instead of those in force
 * @param demand what does not hold, given the evaluations of the original and of the variation
 */
record Trial(
        RobustnessCheck check,
        Variation variation,
        List<ParameterValue> supposed,
        BiFunction<Evaluation, Evaluation, Stream<Difference>> demand) {}
