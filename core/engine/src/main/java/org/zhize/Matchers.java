package org.zhize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.drools.DroolsMatcher;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.ruleset.RuleSetContent;

/** Compiles rules, the same rules once. Shared by evaluators that were made from each other; safe to share between threads. */
final class Matchers {

    private final RuleSetContent content;
    private final Map<List<Rule>, DroolsMatcher> compiled = new ConcurrentHashMap<>();

    /** @param content the rule set, or a part of it with the same fact types and parameters */
    Matchers(RuleSetContent content) {
        this.content = content;
    }

    /** {@return one matcher of all rules, compiled now} */
    DroolsMatcher together(List<Rule> rules) {
        return compiled.computeIfAbsent(rules, this::compile);
    }

    /** {@return a matcher of all rules that compiles those of each criterion apart, when it is first used} */
    RuleMatcher byCriterion(List<Rule> rules) {
        List<Apart> each = rules.stream()
                .collect(Collectors.groupingBy(Rule::criterion, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Apart::new)
                .toList();
        return (situation, parameters, facts) -> each.stream()
                .flatMap(some -> some.matcher().match(situation, parameters, facts).stream())
                .toList();
    }

    /** Some rules, which are looked up once: that takes longer than to match them with a few facts. */
    private final class Apart {

        private final List<Rule> rules;
        private volatile @Nullable DroolsMatcher found;

        Apart(List<Rule> rules) {
            this.rules = rules;
        }

        DroolsMatcher matcher() {
            DroolsMatcher known = found;
            if (known == null) {
                known = together(rules); // twice at the worst, and the same
                found = known;
            }
            return known;
        }
    }

    private DroolsMatcher compile(List<Rule> rules) {
        List<RulePlan> plans = RulePlan.of(rules);
        return DroolsMatcher.compile(
                plans,
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
    }

    /** {@return how many of the rule engine's sessions are open} */
    int openSessions() {
        return compiled.values().stream().mapToInt(DroolsMatcher::openSessions).sum();
    }
}
