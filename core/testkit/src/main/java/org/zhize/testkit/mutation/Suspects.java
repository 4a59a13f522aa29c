package org.zhize.testkit.mutation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/**
 * Which facts quality checks may mark. A check changes what comes out of a criterion only by marking a fact: where a scenario
 * has none of its type, the check may say what it likes. Immutable; may be shared between threads.
 */
final class Suspects {

    private final Map<String, Set<Class<?>>> byCheck = new HashMap<>();

    Suspects(RuleSetContent content) {
        content.quality()
                .rules()
                .forEach(rule -> rule.suspected()
                        .flatMap(pattern -> content.factTypes().find(pattern.type()))
                        .map(FactType::javaType)
                        .ifPresent(type -> byCheck.computeIfAbsent(rule.criterion(), check -> new HashSet<>())
                                .add(type)));
    }

    /** {@return whether one of the ids is no check, or one that may mark a fact of the scenario} */
    boolean mayBeMarked(Scenario scenario, Collection<String> ids) {
        return ids.stream()
                .anyMatch(id -> !byCheck.containsKey(id) || hasFactOf(byCheck.getOrDefault(id, Set.of()), scenario));
    }

    private static boolean hasFactOf(Set<Class<?>> types, Scenario scenario) {
        return Stream.concat(
                        scenario.facts().stream(), scenario.others().stream().flatMap(other -> other.facts().stream()))
                .anyMatch(fact -> types.stream().anyMatch(type -> type.isInstance(fact)));
    }
}
