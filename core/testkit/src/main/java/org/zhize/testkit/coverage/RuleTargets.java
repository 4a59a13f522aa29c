package org.zhize.testkit.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.finding.Approach;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;

/** What can be shown of one rule. */
final class RuleTargets {

    private static final List<Approach> NEAR = List.of(Approach.JUST_BELOW, Approach.ON, Approach.JUST_ABOVE);

    private final Rule rule;
    private final Parameters parameters;

    RuleTargets(Rule rule, Parameters parameters) {
        this.rule = rule;
        this.parameters = parameters;
    }

    Stream<Target> all() {
        return Stream.of(
                        Stream.of(new Target.Firing(rule)),
                        rule.conditions().stream().flatMap(this::condition),
                        bounds())
                .flatMap(targets -> targets);
    }

    private Stream<Target> condition(Condition condition) {
        return condition.patterns().flatMap(pattern -> {
            Stream<Constraint.Test> demanded =
                    condition instanceof Condition.Group group ? tests(group.demanded().stream()) : Stream.empty();
            List<Constraint.Test> tests =
                    Stream.concat(pattern.tests(), demanded).toList();
            return Stream.concat(matching(pattern, tests), tests.stream().flatMap(test -> test(pattern, test)));
        });
    }

    private static Stream<Constraint.Test> tests(Stream<Constraint> constraints) {
        return constraints.filter(Constraint.Test.class::isInstance).map(Constraint.Test.class::cast);
    }

    private Stream<Target> matching(Pattern pattern, List<Constraint.Test> tests) {
        Target matches = new Target.Matching(rule, pattern, true);
        return pattern.isCircumstance() && tests.isEmpty()
                ? Stream.of(matches)
                : Stream.of(matches, new Target.Matching(rule, pattern, false));
    }

    private Stream<Target> test(Pattern pattern, Constraint.Test test) {
        Stream<Target> answers = Stream.of(true, false).map(holds -> new Target.Holding(rule, pattern, test, holds));
        Stream<Target> approaches = test.operator().isOrdering()
                ? NEAR.stream().map(approach -> new Target.TestApproach(rule, pattern, test, approach))
                : Stream.empty();
        return Stream.concat(answers, approaches);
    }

    private Stream<Target> bounds() {
        return requirement().stream()
                .flatMap(requirement -> IntStream.range(0, requirement.bounds().size())
                        .boxed()
                        .flatMap(bound -> bound(requirement, bound)));
    }

    private Stream<Target> bound(Requirement requirement, int bound) {
        boolean isLowest = isNeverNegative(requirement)
                && isAlwaysZero(requirement.bounds().get(bound));
        return NEAR.stream()
                .filter(approach -> !(isLowest && approach == Approach.JUST_BELOW))
                .map(approach -> new Target.BoundApproach(rule, requirement, bound, approach));
    }

    private Optional<Requirement> requirement() {
        Statement statement = rule.statement();
        if (statement instanceof Statement.Suspicion suspicion) {
            return suspicion.where();
        } else if (statement instanceof Statement.Effect effect) {
            return effect.where();
        }
        return statement instanceof Requirement requirement ? Optional.of(requirement) : Optional.empty();
    }

    private static boolean isNeverNegative(Requirement requirement) {
        MeasureFunction function = requirement.measure().function();
        return function == MeasureFunction.COUNT || function == MeasureFunction.SHARE;
    }

    private boolean isAlwaysZero(Expression bound) {
        return bound instanceof Expression.Whole number
                ? number.value() == 0
                : bound instanceof Expression.Parameter named
                        && parameters
                                .fullKey(rule.criterion(), named.reference().key())
                                .stream()
                                .flatMap(this::numbers)
                                .allMatch(number -> number.sign() == 0);
    }

    private Stream<Real> numbers(String key) {
        return parameters.values().stream()
                .filter(value -> value.key().equals(key))
                .map(ParameterValue::value)
                .filter(Real.class::isInstance)
                .map(Real.class::cast);
    }
}
