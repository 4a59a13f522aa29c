package org.zhize.testkit.variation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.fact.FactField;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Evidence;
import org.zhize.finding.Finding;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.Provenance;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/**
 * Takes values away, and finds what is met only because of that. These are no fault:
 *
 * <ul>
 *   <li>the absence of the value says something: by the library's vocabulary, or where a rule compares the field with null;
 *   <li>the facts contradicted each other, or a check doubted one, and that is gone with the value;
 *   <li>a weaker kind of evidence decides, since the stronger leaves it open now, or what an earlier step of the procedure
 *       concluded, since the later one concludes nothing;
 *   <li>the criterion combines others, each of which is looked at by itself.
 * </ul>
 */
final class LosingKnowledge {

    /** A figure without a relation is exact; a conclusion without a year is on the year evaluated. */
    private static final Map<Class<?>, Set<String>> ABSENT_SAYS_SOMETHING =
            Map.of(Measurement.class, Set.of("relation"), InspectionFinding.class, Set.of("year"));

    private final Scenario scenario;
    private final Map<Class<?>, Set<String>> comparedWithNull;

    LosingKnowledge(Scenario scenario, RuleSetContent rules) {
        this.scenario = scenario;
        this.comparedWithNull = comparedWithNull(rules);
    }

    Stream<Variation> variations() {
        return Input.in(scenario)
                .filter(input -> !saysSomethingByAbsence(input))
                .flatMap(input -> input.with(null).stream());
    }

    private boolean saysSomethingByAbsence(Input input) {
        Class<?> type = input.type().javaType();
        FactField field = input.field();
        return input.type().isNullAValue(field.name())
                || ABSENT_SAYS_SOMETHING.getOrDefault(type, Set.of()).contains(field.name())
                || field.type() == Provenance.class // what nobody vouches for counts as looked at
                || isComparedWithNull(input);
    }

    private boolean isComparedWithNull(Input input) {
        return comparedWithNull.entrySet().stream()
                .anyMatch(type -> type.getKey().isInstance(input.fact())
                        && type.getValue().contains(input.field().name()));
    }

    private static Map<Class<?>, Set<String>> comparedWithNull(RuleSetContent rules) {
        return rules.rules()
                .flatMap(Rule::patterns)
                .collect(Collectors.groupingBy(
                        pattern -> rules.factTypes()
                                .find(pattern.type())
                                .orElseThrow()
                                .javaType(),
                        Collectors.flatMapping(LosingKnowledge::comparedWithNull, Collectors.toSet())));
    }

    private static Stream<String> comparedWithNull(Pattern pattern) {
        return pattern.tests()
                .filter(Constraint.Test::asksForNull)
                .flatMap(test -> test.left() instanceof Operand.Field field ? Stream.of(field.name()) : Stream.empty());
    }

    static Stream<Difference> newlyMet(Evaluation before, Evaluation after) {
        return before.verdicts().stream()
                .filter(old -> old.components().isEmpty() && old.verdict() != Verdict.MET)
                .filter(old -> old.verdict() != Verdict.INCONSISTENT)
                .filter(old -> !isDoubted(old) || isDoubted(after.criterion(old.criterion())))
                .filter(old -> isNewlyMet(old, after.criterion(old.criterion())))
                .map(old -> Difference.verdict(old.criterion(), old.verdict(), Verdict.MET));
    }

    private static boolean isNewlyMet(CriterionVerdict before, CriterionVerdict after) {
        return after.verdict() == Verdict.MET
                && before.findings().stream()
                        .filter(old -> old.verdict() != Verdict.MET)
                        .noneMatch(old -> decidesWeaker(after.findings(), old));
    }

    /** The note of a check stands with the findings whose facts it marked. */
    private static boolean isDoubted(CriterionVerdict verdict) {
        return verdict.verdict() == Verdict.INSUFFICIENT
                && verdict.findings().stream().anyMatch(Finding::isDoubted);
    }

    private static boolean decidesWeaker(List<Finding> now, Finding old) {
        return now.stream()
                .filter(finding -> finding.part().equals(old.part()))
                .anyMatch(finding ->
                        finding.evidence().compareTo(old.evidence()) > 0 || finding.evidence() == Evidence.CONCLUSION);
    }
}
