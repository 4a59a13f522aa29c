package org.zhize.finding;

import java.util.function.Supplier;
import org.zhize.language.Rule;
import org.zhize.problem.NotEvaluatedException;
import org.zhize.rule.Situation;

/** A number that cannot be computed or compared is no verdict, and whoever reads of it must know which rule it was. */
final class Computation {

    private Computation() {}

    /**
     * {@return the result}
     *
     * @throws NotEvaluatedException if the step fails in arithmetic; it names the rule
     */
    static <T> T of(Rule rule, Situation situation, Supplier<T> step) {
        try {
            return step.get();
        } catch (ArithmeticException e) {
            throw new NotEvaluatedException(Notes.notComputed(rule, situation, e), e);
        }
    }
}
