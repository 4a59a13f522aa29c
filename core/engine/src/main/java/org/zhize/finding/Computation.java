package org.zhize.finding;

import java.util.function.Supplier;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;

/** A number that cannot be computed or compared is no verdict, and whoever reads of it must know which rule it was. */
final class Computation {

    private Computation() {}

    /**
     * {@return the result}
     *
     * @throws IllegalStateException if the step fails in arithmetic; it names the rule and the situation
     */
    static <T> T of(Rule rule, Situation situation, Supplier<T> step) {
        try {
            return step.get();
        } catch (ArithmeticException e) {
            throw new IllegalStateException(Notes.notComputed(rule, situation, e), e);
        }
    }
}
