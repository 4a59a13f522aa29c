package org.zhize.testkit.mutation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.trace.SilentListener;

/** Runs scenarios on rules that are soon forgotten: nothing is compiled. May be shared between threads. */
final class Trier {

    private final RuleSet rules;
    private final Predicate<Scenario> unmarked;
    private final Map<Set<String>, Evaluator> evaluators = new ConcurrentHashMap<>();
    private final Map<Set<String>, Evaluator> unchecked = new ConcurrentHashMap<>();

    Trier(RuleSet rules) {
        this(rules, scenario -> false);
    }

    /**
     * @param rules the rules
     * @param unmarked the scenarios that come out the same without checks
     */
    Trier(RuleSet rules, Predicate<Scenario> unmarked) {
        this.rules = rules;
        this.unmarked = unmarked;
    }

    ScenarioResult run(Scenario scenario) {
        return ScenarioSuite.run(scenario, evaluator(scenario));
    }

    Evaluator evaluator(Scenario scenario) {
        return evaluators.computeIfAbsent(Footing.ids(scenario), ids -> tracing(Footing.focused(rules, scenario)));
    }

    private Evaluator unchecked(Scenario scenario) {
        return unchecked.computeIfAbsent(
                Footing.ids(scenario),
                ids -> tracing(Footing.focused(rules, scenario).withoutChecks()));
    }

    private static Evaluator tracing(RuleSet focused) {
        return Evaluator.tracing(focused, SilentListener.SILENT);
    }

    /** Rules that fall over prove that the scenario saw the difference. */
    boolean passes(Scenario scenario) {
        try {
            Evaluator quickest = unmarked.test(scenario) ? unchecked(scenario) : evaluator(scenario);
            return ScenarioSuite.run(scenario, quickest).passed();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
