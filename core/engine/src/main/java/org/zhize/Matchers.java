package org.zhize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhize.drools.CompiledRules;
import org.zhize.drools.DroolsMatcher;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.ruleset.RuleSetContent;

/**
 * Compiles rules, those that are written alike once. Shared by evaluators that were made from each other; safe to share
 * between threads.
 */
final class Matchers {

    private final RuleSetContent content;
    private final Map<String, CompiledRules> before;
    private final Map<String, CompiledRules> compiled = new ConcurrentHashMap<>();
    private final Map<List<Rule>, DroolsMatcher> matchers = new ConcurrentHashMap<>();

    /** @param content the rule set, or a part of it with the same fact types and parameters */
    Matchers(RuleSetContent content) {
        this(content, Map.of());
    }

    private Matchers(RuleSetContent content, Map<String, CompiledRules> before) {
        this.content = content;
        this.before = before;
    }

    /** {@return those of another rule set, which take over what both have in common} */
    Matchers of(RuleSetContent others) {
        boolean sameClasses =
                others.factTypes().loader().equals(content.factTypes().loader());
        return new Matchers(others, sameClasses ? compiled : Map.of());
    }

    /** {@return one matcher of all rules, compiled now} */
    DroolsMatcher together(List<Rule> rules) {
        return matcher(rules).prepared();
    }

    /** {@return a matcher of all rules that compiles those of each criterion apart, when it is first used} */
    RuleMatcher byCriterion(List<Rule> rules) {
        List<DroolsMatcher> each = rules.stream()
                .collect(Collectors.groupingBy(Rule::criterion, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::matcher)
                .toList();
        return (situation, parameters, facts) -> each.stream()
                .flatMap(some -> some.match(situation, parameters, facts).stream())
                .toList();
    }

    private DroolsMatcher matcher(List<Rule> rules) {
        return matchers.computeIfAbsent(rules, this::write);
    }

    private DroolsMatcher write(List<Rule> rules) {
        List<RulePlan> plans = RulePlan.of(rules);
        CanonicalDrl drl = new CanonicalDrl(
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
        return new DroolsMatcher(
                plans, content.factTypes(), compiled.computeIfAbsent(drl.write(plans), this::compiled));
    }

    private CompiledRules compiled(String drl) {
        return Optional.ofNullable(before.get(drl))
                .orElseGet(() -> new CompiledRules(drl, content.factTypes().loader()));
    }

    /** {@return how many of the texts to which its rules were written are compiled by now, by whomever} */
    long compiledTexts() {
        return compiled.values().stream().filter(CompiledRules::isCompiled).count();
    }

    /** {@return how many of the rule engine's sessions are open} */
    int openSessions() {
        return compiled.values().stream().mapToInt(CompiledRules::openSessions).sum();
    }
}
