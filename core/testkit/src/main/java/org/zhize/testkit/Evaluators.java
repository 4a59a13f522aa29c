package org.zhize.testkit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhize.Evaluator;
import org.zhize.RuleSet;

/**
 * The evaluators of a rule set, each for what some scenarios are about and all on which that rests. Rules are compiled when
 * they are first needed. Safe to share between threads.
 */
final class Evaluators {

    private final Evaluator whole;
    private final Map<Set<String>, Evaluator> focused = new ConcurrentHashMap<>();

    private Evaluators(Evaluator whole) {
        this.whole = whole;
    }

    Evaluators(RuleSet rules) {
        this(Evaluator.lazily(rules));
    }

    /** {@return those of other rules; compiles only what differs} */
    Evaluators by(RuleSet others) {
        return new Evaluators(whole.by(others));
    }

    /** {@return one that finds what the scenario expects something of, as the whole rule set would} */
    Evaluator of(Scenario scenario) {
        return scenario.needsAllRules()
                ? whole
                : focused.computeIfAbsent(scenario.ids().collect(Collectors.toSet()), whole::focusedOn);
    }
}
