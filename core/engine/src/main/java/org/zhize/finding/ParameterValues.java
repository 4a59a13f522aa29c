package org.zhize.finding;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.zhize.language.Rule;

/** The parameters that the rules of a rule set name, for all situations in which these are in force. May be shared between threads. */
final class ParameterValues {

    private final IdentityHashMap<Rule, ParametersOfRule> byRule;
    private final Map<String, Object> byKey = new HashMap<>();
    private final RecurringVerdicts recurring;

    /**
     * @param byRule those of each rule
     * @param recurring the verdicts that follow where nothing else is known
     */
    ParameterValues(IdentityHashMap<Rule, ParametersOfRule> byRule, RecurringVerdicts recurring) {
        this.byRule = byRule;
        this.recurring = recurring;
        byRule.values().stream()
                .flatMap(ofRule -> ofRule.inForce().values().stream())
                .forEach(value -> byKey.put(value.declaration().key(), value.value()));
    }

    ParametersOfRule of(Rule rule) {
        return Objects.requireNonNull(byRule.get(rule));
    }

    /** {@return the verdicts that follow from these where nothing else is known} */
    RecurringVerdicts recurring() {
        return recurring;
    }

    /** {@return the values by full key} */
    Map<String, Object> byKey() {
        return byKey;
    }
}
