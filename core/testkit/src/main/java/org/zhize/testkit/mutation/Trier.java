package org.zhize.testkit.mutation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.trace.MatchListener;

/** Runs scenarios on rules that are soon forgotten: nothing is compiled. May be shared between threads. */
final class Trier {

    private final RuleSet rules;
    private final Map<Set<String>, Evaluator> evaluators = new ConcurrentHashMap<>();

    Trier(RuleSet rules) {
        this.rules = rules;
    }

    ScenarioResult run(Scenario scenario) {
        return ScenarioSuite.run(scenario, evaluator(scenario));
    }

    Evaluator evaluator(Scenario scenario) {
        return evaluators.computeIfAbsent(
                Footing.ids(scenario),
                ids -> Evaluator.tracing(Footing.focused(rules, scenario), MatchListener.SILENT));
    }

    /** Rules that fall over prove that the scenario saw the difference. */
    boolean passes(Scenario scenario) {
        try {
            return run(scenario).passed();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
