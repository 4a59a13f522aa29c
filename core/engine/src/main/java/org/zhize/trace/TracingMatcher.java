package org.zhize.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zhize.drools.RuleInput;
import org.zhize.fact.FactType;
import org.zhize.fact.Snapshot;
import org.zhize.finding.MatchProbe;
import org.zhize.finding.RuleMatch;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/**
 * Matches by the checked syntax tree alone, fact by fact, and tells a listener each step. It finds what Drools finds; its
 * time grows with the product of the facts that joined patterns find. Safe to share between threads if the listener is.
 */
public final class TracingMatcher implements RuleMatcher {

    private final List<RulePlan> plans;
    private final RuleSetContent rules;
    private final Function<Situation, MatchListener> listeners;

    /**
     * @param some the rules to match
     * @param rules the rule set that they belong to
     * @param listeners who is told each step for a government
     */
    public TracingMatcher(List<Rule> some, RuleSetContent rules, Function<Situation, MatchListener> listeners) {
        this.plans = RulePlan.of(some);
        this.rules = rules;
        this.listeners = listeners;
    }

    @Override
    public List<RuleMatch> match(Situation situation, Map<String, Object> parameters, List<?> facts) {
        Function<FactType, List<Object>> byType = byType(situation, facts);
        MatchListener listener = listeners.apply(situation);
        RuleInput input = new RuleInput(rules.factTypes(), parameters, UnaryOperator.identity());
        List<RuleMatch> matches = new ArrayList<>();
        for (RulePlan plan : plans) {
            Watch watch = new Watch(new MatchProbe(plan.rule(), rules, situation), listener);
            List<RuleMatch> ofPlan = new PlanWalk(plan, rules, input, byType, watch).matches();
            ofPlan.forEach(watch::matched);
            matches.addAll(ofPlan);
        }
        return matches;
    }

    /** The same object twice is one fact, as in a session of Drools; two that are equal are two. */
    private static Function<FactType, List<Object>> byType(Situation situation, List<?> facts) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> all = new ArrayList<>(List.of(situation));
        facts.stream()
                .filter(fact -> !(fact instanceof Situation))
                .filter(fact -> seen.add(Snapshot.given(fact)))
                .forEach(all::add);
        Map<Class<?>, List<Object>> byType = new HashMap<>();
        return type -> byType.computeIfAbsent(
                type.javaType(), known -> all.stream().filter(type::includes).toList());
    }
}
