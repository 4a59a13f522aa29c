package org.zhize.testkit.coverage;

import java.util.List;
import java.util.Set;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactTypes;
import org.zhize.finding.Approach;
import org.zhize.language.Comparison;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.ParameterReference;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Measure;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.GradeAwarded;

/** What facts can show of one rule: nobody is asked for scenarios that cannot be. */
final class Reachable {

    private static final Set<String> OF_THIS_YEAR =
            Set.of(CurrentFinding.class.getSimpleName(), GradeAwarded.class.getSimpleName());

    private final Rule rule;
    private final Parameters parameters;
    private final FactTypes types;

    Reachable(Rule rule, Parameters parameters, FactTypes types) {
        this.rule = rule;
        this.parameters = parameters;
        this.types = types;
    }

    /**
     * No fact changes what a parameter says of a word: {@code parameters.flag("applies") == true}; and what the library adds
     * about this year is never of another.
     */
    boolean canAnswer(Pattern pattern, Constraint.Test test, boolean holds) {
        if (OF_THIS_YEAR.contains(pattern.type())
                && test.left() instanceof Operand.Field field
                && field.name().equals("year")) {
            return holds;
        }
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

    /** No count and no share is below zero, and no part is larger than its whole. */
    boolean canApproach(Requirement requirement, int bound, Approach approach) {
        Expression threshold = requirement.bounds().get(bound);
        boolean isShare = requirement.measure().function() == MeasureFunction.SHARE;
        return switch (approach) {
            case JUST_BELOW -> !((isShare || isCount(requirement.measure())) && isAlways(threshold, 0));
            case JUST_ABOVE -> !(isShare && isAlways(threshold, 1));
            case FAR, ON -> true;
        };
    }

    private boolean isCount(Measure measure) {
        boolean isCounted = measure.function() == MeasureFunction.COUNT;
        return isCounted
                || (measure.arguments().get(0) instanceof Expression.Variable figure && isCount(figure.name()));
    }

    private boolean isCount(String variable) {
        return rule.patterns()
                .anyMatch(pattern -> pattern.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Constraint.Binding binding
                                && binding.variable().equals(variable)
                                && isCount(pattern.type(), binding.field())));
    }

    private boolean isCount(String type, String field) {
        return types.find(type)
                .flatMap(known -> known.field(field))
                .flatMap(FactField::unit)
                .filter(UnitOfMeasure.COUNT::measuresAs)
                .isPresent();
    }

    private boolean isAlways(Expression bound, int number) {
        if (bound instanceof Expression.Whole whole) {
            return whole.value() == number;
        }
        return bound instanceof Expression.Parameter named
                && values(named.reference()).stream()
                        .allMatch(value -> value instanceof Real real && real.compareWith(Real.of(number)) == 0);
    }

    private List<Object> values(ParameterReference reference) {
        String key = parameters.fullKey(rule.criterion(), reference.key()).orElseThrow();
        return parameters.values().stream()
                .filter(value -> value.key().equals(key) && value.value() != null)
                .<Object>map(ParameterValue::value)
                .toList();
    }
}
