package org.zhize.finding;

import java.util.function.Supplier;
import org.zhize.language.Rule;
import org.zhize.limit.Budget;
import org.zhize.problem.NotEvaluatedException;
import org.zhize.rule.Situation;

/** A number that cannot be computed or compared is no verdict, and whoever reads of it must know which rule it was. */
final class Computation {

    private Computation() {}

    /**
     * {@return the result}
     *
     * @throws NotEvaluatedException if the step fails in arithmetic or takes too long; it names the rule
     */
    static <T> T of(Rule rule, Situation situation, Supplier<T> step) {
        try {
            Budget.current().glance();
            return step.get();
        } catch (NotEvaluatedException e) {
            throw e.at(rule.place());
        } catch (ArithmeticException e) {
            throw new NotEvaluatedException(Notes.notComputed(situation, e), e).at(rule.place());
        }
    }
}
