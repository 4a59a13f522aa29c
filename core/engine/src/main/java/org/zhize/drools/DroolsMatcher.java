package org.zhize.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.zhize.fact.FactTypes;
import org.zhize.finding.RuleMatch;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.RulePlan;
import org.zhize.rule.Situation;

/** Matches with Drools, in a session of its own for each government. */
public final class DroolsMatcher implements RuleMatcher {

    private final List<RulePlan> plans;
    private final FactTypes types;
    private final CompiledRules compiled;

    /**
     * @param plans numbered by their place in the list
     * @param types the types of facts
     * @param compiled the plans, written canonically
     */
    public DroolsMatcher(List<RulePlan> plans, FactTypes types, CompiledRules compiled) {
        this.plans = List.copyOf(plans);
        this.types = types;
        this.compiled = compiled;
    }

    /** {@return this, compiled now and not when it is first used} */
    public DroolsMatcher prepared() {
        if (!plans.isEmpty()) {
            compiled.base();
        }
        return this;
    }

    @Override
    public List<RuleMatch> match(Situation situation, Map<String, Object> parameters, List<?> facts) {
        if (plans.isEmpty()) {
            return List.of();
        }
        List<RuleMatch> matches = new ArrayList<>();
        KieSession session = compiled.base().newKieSession();
        try {
            session.insert(situation);
            session.insert(new RuleInput(types, parameters));
            facts.stream().filter(fact -> !(fact instanceof Situation)).forEach(session::insert);
            session.fireAllRules(match -> {
                matches.add(MatchReader.read(match, plans));
                return false;
            });
        } finally {
            session.dispose();
        }
        return matches;
    }
}
