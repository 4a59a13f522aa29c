package org.zhize.testkit.coverage;

import java.util.List;
import org.zhize.exact.Real;
import org.zhize.finding.Approach;
import org.zhize.language.Comparison;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.ParameterReference;
import org.zhize.language.Rule;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;

/** What facts can show of one rule: nobody is asked for scenarios that cannot be. */
final class Reachable {

    private final Rule rule;
    private final Parameters parameters;

    Reachable(Rule rule, Parameters parameters) {
        this.rule = rule;
        this.parameters = parameters;
    }

    /** No fact changes what a parameter says of a word: {@code parameters.flag("applies") == true}. */
    boolean canAnswer(Constraint.Test test, boolean holds) {
        if (test.left() instanceof Operand.Parameter named && test.right().get(0) instanceof Operand.Word word) {
            boolean isEquality = test.operator() == Comparison.EQUAL;
            return values(named.reference()).stream()
                    .anyMatch(value -> word.word().equals(String.valueOf(value)) == (isEquality == holds));
        }
        return true;
    }

    /** What is below zero fails {@code > 0} as zero does. */
    boolean canApproach(Constraint.Test test, Approach approach) {
        boolean isAboveZero = test.operator() == Comparison.GREATER
                && test.right().get(0) instanceof Operand.Whole number
                && number.value() == 0;
        return test.operator().isOrdering() && !(isAboveZero && approach == Approach.JUST_BELOW);
    }

    /** No count and no share is below zero. */
    boolean canApproach(Requirement requirement, int bound, Approach approach) {
        MeasureFunction function = requirement.measure().function();
        boolean isNeverNegative = function == MeasureFunction.COUNT || function == MeasureFunction.SHARE;
        return !(isNeverNegative && isAlwaysZero(requirement.bounds().get(bound)) && approach == Approach.JUST_BELOW);
    }

    private boolean isAlwaysZero(Expression bound) {
        if (bound instanceof Expression.Whole number) {
            return number.value() == 0;
        }
        return bound instanceof Expression.Parameter named
                && values(named.reference()).stream()
                        .allMatch(value -> value instanceof Real number && number.sign() == 0);
    }

    private List<Object> values(ParameterReference reference) {
        String key = parameters.fullKey(rule.criterion(), reference.key()).orElseThrow();
        return parameters.values().stream()
                .filter(value -> value.key().equals(key) && value.value() != null)
                .<Object>map(ParameterValue::value)
                .toList();
    }
}
