package org.zhize.testkit.coverage;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhize.RuleSet;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.CurrentFinding;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/** Picks the part of a rule set that decides what scenarios show. Safe to share between threads. */
public final class NeededRules {

    private final RuleSet rules;
    private final RuleSetContent content;
    private final Map<Set<String>, RuleSet> known = new ConcurrentHashMap<>();

    /** @param rules the whole rule set */
    public NeededRules(RuleSet rules) {
        this.rules = rules;
        this.content = rules.content();
    }

    /** {@return rules of which all comes that the whole rule set would show with the scenario} */
    public RuleSet of(Scenario scenario) {
        Set<String> ids = scenario.ids().collect(Collectors.toUnmodifiableSet());
        return scenario.needsAllRules() ? rules : known.computeIfAbsent(ids, this::focused);
    }

    private RuleSet focused(Set<String> ids) {
        return asksForFindings(ids) ? rules : rules.focusedOn(ids);
    }

    /** Which findings a rule passes over is seen only where there are others. */
    private boolean asksForFindings(Set<String> ids) {
        return content.rules()
                .filter(rule -> ids.contains(rule.criterion()))
                .anyMatch(rule -> rule.asksFor(CurrentFinding.class) || rule.asksFor(ChildVerdict.class));
    }
}
