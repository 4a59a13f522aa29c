package org.zhize.testkit.mutation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/**
 * Scenarios of whose facts no quality check marks any: whatever else comes out of them comes out without the checks too, and
 * sooner. Safe to share between threads.
 */
final class Unmarked {

    private final Trier original;
    private final Set<String> checks;
    private final Map<Scenario, Boolean> known = Collections.synchronizedMap(new IdentityHashMap<>());

    Unmarked(Trier original, RuleSetContent rules) {
        this.original = original;
        this.checks = rules.quality().criteria().stream().map(Criterion::id).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether the scenario says the same of a change without the checks; never of a change of a check} */
    boolean includes(Scenario scenario, MutantGroup changed) {
        return changed.criteria().stream().noneMatch(checks::contains)
                && known.computeIfAbsent(scenario, this::isUnmarked);
    }

    private boolean isUnmarked(Scenario scenario) {
        return !scenario.needsAllRules()
                && scenario.others().isEmpty()
                && scenario.ids().noneMatch(checks::contains)
                && original.run(scenario).evaluation().quality().stream()
                        .allMatch(check -> check.findings().isEmpty());
    }
}
