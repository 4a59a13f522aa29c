package org.zhize.testkit.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/** On which criteria and parameters what the scenarios expect rests. Immutable; may be shared between threads. */
final class Footing {

    private final List<Scenario> scenarios;
    private final Map<Set<String>, Set<String>> byIds = new HashMap<>();
    private final Suspects suspects;

    Footing(RuleSet rules, List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
        this.suspects = new Suspects(rules.content());
        for (Scenario scenario : scenarios) {
            byIds.computeIfAbsent(
                    ids(scenario), ids -> reached(focused(rules, scenario).content()));
        }
    }

    /** {@return all scenarios, in file order} */
    List<Scenario> scenarios() {
        return scenarios;
    }

    /** {@return only that part of the rules which decides what the scenario expects; a grade rests on everything} */
    static RuleSet focused(RuleSet rules, Scenario scenario) {
        return ids(scenario).isEmpty() ? rules : rules.focusedOn(ids(scenario));
    }

    /** {@return what tells scenarios that rest on the same from others; empty if it rests on everything} */
    static Set<String> ids(Scenario scenario) {
        return scenario.needsAllRules() ? Set.of() : scenario.ids().collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> reached(RuleSetContent content) {
        Set<String> reached =
                content.everyCriterion().stream().map(Criterion::id).collect(Collectors.toCollection(HashSet::new));
        reached.addAll(ParameterUsers.in(content).keySet());
        return reached;
    }

    /** {@return the scenarios that could notice a change, the nearest first} */
    List<Scenario> over(MutantGroup group) {
        return scenarios.stream()
                .filter(scenario -> reached(scenario).contains(group.changed()))
                .filter(scenario -> distance(scenario, group) < 2 || suspects.mayBeMarked(scenario, group.criteria()))
                .sorted(Comparator.comparing((Scenario scenario) -> distance(scenario, group)))
                .toList();
    }

    private Collection<String> reached(Scenario scenario) {
        return byIds.getOrDefault(ids(scenario), Set.of());
    }

    private static int distance(Scenario scenario, MutantGroup group) {
        if (group.isAbout(scenario.location().stem())) {
            return 0;
        }
        return scenario.ids().anyMatch(group::isAbout) ? 1 : 2;
    }

    /** {@return all on which what the scenarios expect rests} */
    Set<String> of(Collection<Scenario> some) {
        return some.stream().flatMap(scenario -> reached(scenario).stream()).collect(Collectors.toSet());
    }
}
