package org.zhize.drools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.drools.base.base.ValueResolver;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.zhize.fact.FactTypes;
import org.zhize.finding.RuleMatch;
import org.zhize.finding.RuleMatcher;
import org.zhize.language.Condition;
import org.zhize.language.RulePlan;
import org.zhize.rule.Situation;

/** Matches with Drools, in a session of its own for each government. */
public final class DroolsMatcher implements RuleMatcher {

    private static final String INPUT = "input";

    private final List<RulePlan> plans;
    private final FactTypes types;
    private final Set<Class<?>> asked;
    private final KieBase base;

    /** By class: most rules ask for few of the many types of facts. */
    private final ClassValue<Boolean> isAskedFor = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return asked.stream().anyMatch(named -> named.isAssignableFrom(type));
        }
    };

    /**
     * @param plans numbered by their place in the list
     * @param types the types of facts
     * @param base what their canonical rules were compiled to
     */
    public DroolsMatcher(List<RulePlan> plans, FactTypes types, KieBase base) {
        this.plans = List.copyOf(plans);
        this.types = types;
        this.base = base;
        this.asked = asked(plans, types);
    }

    /** Canonical DRL, where Drools compiles it, asks for its input too. */
    private static Set<Class<?>> asked(List<RulePlan> plans, FactTypes types) {
        Set<Class<?>> asked = new HashSet<>(Set.of(RuleInput.class));
        plans.stream()
                .flatMap(plan -> plan.elements().stream())
                .flatMap(Condition::patterns)
                .forEach(pattern ->
                        asked.add(types.find(pattern.type()).orElseThrow().javaType()));
        return asked;
    }

    /**
     * {@return a matcher for the given plans}
     *
     * @param plans numbered by their place in the list
     * @param types the types of facts
     * @param fullKey from a criterion and the key that its rule writes to the full key of the parameter
     */
    public static DroolsMatcher compile(
            List<RulePlan> plans, FactTypes types, BiFunction<String, String, String> fullKey) {
        return new DroolsMatcher(plans, types, Compiler.compile(plans, types, fullKey));
    }

    static RuleInput input(ValueResolver session) {
        return (RuleInput) session.getGlobalResolver().resolveGlobal(INPUT);
    }

    @Override
    public List<RuleMatch> match(Situation situation, Map<String, Object> parameters, List<?> facts) {
        return plans.isEmpty() ? List.of() : ContextLoader.ours(() -> fire(situation, parameters, facts));
    }

    private List<RuleMatch> fire(Situation situation, Map<String, Object> parameters, List<?> facts) {
        List<RuleMatch> matches = new ArrayList<>();
        SeenFacts seen = new SeenFacts(facts);
        KieSession session = base.newKieSession();
        try {
            session.getGlobals().set(INPUT, new RuleInput(types, parameters, seen::seen));
            session.insert(situation);
            seen.given().stream().filter(this::isAskedFor).forEach(session::insert);
            MatchReader reader = new MatchReader(plans, seen);
            session.fireAllRules(match -> {
                matches.add(reader.read(match));
                return false;
            });
        } finally {
            session.dispose();
        }
        return matches;
    }

    /** The situation is there already. */
    private boolean isAskedFor(Object fact) {
        return !(fact instanceof Situation) && isAskedFor.get(fact.getClass());
    }

    /** {@return how many sessions are still open: none between evaluations} */
    public int openSessions() {
        return base.getKieSessions().size();
    }
}
