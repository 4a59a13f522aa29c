package org.zhize.testkit.coverage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.finding.Approach;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.Parameters;

/** What can be shown of one rule. */
final class RuleTargets {

    private static final List<Approach> NEAR = List.of(Approach.JUST_BELOW, Approach.ON, Approach.JUST_ABOVE);

    private final Rule rule;
    private final Reachable reachable;

    RuleTargets(Rule rule, Parameters parameters, FactTypes types) {
        this.rule = rule;
        this.reachable = new Reachable(rule, parameters, types);
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

    /** A pattern that asks nothing of what is evaluated always matches. */
    private Stream<Target> matching(Pattern pattern, List<Constraint.Test> tests) {
        Target matches = new Target.Matching(rule, pattern, true);
        boolean canFail = tests.stream().anyMatch(test -> reachable.canAnswer(pattern, test, false));
        return pattern.isCircumstance() && !canFail
                ? Stream.of(matches)
                : Stream.of(matches, new Target.Matching(rule, pattern, false));
    }

    private Stream<Target> test(Pattern pattern, Constraint.Test test) {
        Stream<Target> answers = Stream.of(true, false)
                .filter(holds -> reachable.canAnswer(pattern, test, holds))
                .map(holds -> new Target.Holding(rule, pattern, test, holds));
        Stream<Target> approaches = NEAR.stream()
                .filter(approach -> reachable.canApproach(test, approach))
                .map(approach -> new Target.TestApproach(rule, pattern, test, approach));
        return Stream.concat(answers, approaches);
    }

    private Stream<Target> bounds() {
        return rule.statement().requirement().stream()
                .flatMap(requirement -> IntStream.range(0, requirement.bounds().size())
                        .boxed()
                        .flatMap(bound -> bound(requirement, bound)));
    }

    private Stream<Target> bound(Requirement requirement, int bound) {
        return NEAR.stream()
                .filter(approach -> reachable.canApproach(requirement, bound, approach))
                .map(approach -> new Target.BoundApproach(rule, requirement, bound, approach));
    }
}
