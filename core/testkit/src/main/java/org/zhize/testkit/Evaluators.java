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

    Evaluators(RuleSet rules) {
        this.whole = Evaluator.lazily(rules);
    }

    /** {@return one that finds what the scenario expects something of, as the whole rule set would} */
    Evaluator of(Scenario scenario) {
        return scenario.needsAllRules() ? whole : of(scenario.ids().collect(Collectors.toSet()));
    }

    /** {@return one that finds what some criteria, checks and consequences come to, as the whole rule set would} */
    Evaluator of(Set<String> ids) {
        return focused.computeIfAbsent(ids, whole::focusedOn);
    }
}
