package org.zhize.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.GradeAwarded;
import org.zhize.rule.PriorFinding;
import org.zhize.ruleset.RuleSetContent;

/**
 * The matchers of a rule set in the order in which they run. Criteria over this year's findings are judged after those that
 * they are about, and consequences of the grade after the grade. Immutable; may be shared between threads.
 */
final class RulePhases {

    private final List<Criterion> firstCriteria;
    private final List<Criterion> lateCriteria;
    private final RuleMatcher quality;
    private final RuleMatcher first;
    private final RuleMatcher late;
    private final RuleMatcher consequences;
    private final RuleMatcher ofGrade;

    RulePhases(RuleSetContent rules, Function<List<Rule>, RuleMatcher> compiler) {
        Set<String> isLate = late(rules);
        this.firstCriteria = criteria(rules, isLate, false);
        this.lateCriteria = criteria(rules, isLate, true);
        this.quality = compiler.apply(rules.quality().rules());
        this.first = compiler.apply(rules(rules, isLate, false));
        this.late = compiler.apply(rules(rules, isLate, true));
        this.consequences = compiler.apply(rules.consequences().rulesNotOver(GradeAwarded.class));
        this.ofGrade = compiler.apply(rules.consequences().rulesOver(GradeAwarded.class));
    }

    /** A criterion that is made of a late one is late too. */
    private static Set<String> late(RuleSetContent rules) {
        Set<String> late = rules.judging().rulesOver(CurrentFinding.class).stream()
                .map(Rule::criterion)
                .collect(Collectors.toCollection(HashSet::new));
        int size = -1;
        while (size != late.size()) {
            size = late.size();
            rules.criteria().stream()
                    .filter(criterion -> criterion.combination() instanceof Combination.AllOf all
                            && all.criteria().stream().anyMatch(late::contains))
                    .forEach(criterion -> late.add(criterion.id()));
        }
        return late;
    }

    private static List<Criterion> criteria(RuleSetContent rules, Set<String> isLate, boolean late) {
        return rules.criteria().stream()
                .filter(criterion -> isLate.contains(criterion.id()) == late)
                .toList();
    }

    private static List<Rule> rules(RuleSetContent rules, Set<String> isLate, boolean late) {
        return rules.judging().rules().stream()
                .filter(rule -> isLate.contains(rule.criterion()) == late)
                .toList();
    }

    /** A criterion over findings is not among the findings that it is about, neither this year nor before. */
    List<Object> seenLate(List<Object> facts) {
        return facts.stream()
                .filter(fact -> !(fact instanceof PriorFinding prior)
                        || lateCriteria.stream().noneMatch(late -> late.id().equals(prior.criterion())))
                .toList();
    }

    List<Criterion> firstCriteria() {
        return firstCriteria;
    }

    List<Criterion> lateCriteria() {
        return lateCriteria;
    }

    RuleMatcher quality() {
        return quality;
    }

    RuleMatcher first() {
        return first;
    }

    RuleMatcher late() {
        return late;
    }

    RuleMatcher consequences() {
        return consequences;
    }

    RuleMatcher ofGrade() {
        return ofGrade;
    }
}
