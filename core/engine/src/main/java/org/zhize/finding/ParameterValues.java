package org.zhize.finding;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.zhize.language.Rule;

/** The parameters that the rules of a rule set name, for one situation. */
final class ParameterValues {

    private final IdentityHashMap<Rule, ParametersOfRule> byRule;
    private final Map<String, Object> byKey = new HashMap<>();

    /** @param byRule those of each rule */
    ParameterValues(IdentityHashMap<Rule, ParametersOfRule> byRule) {
        this.byRule = byRule;
        byRule.values().stream()
                .flatMap(ofRule -> ofRule.inForce().values().stream())
                .forEach(value -> byKey.put(value.declaration().key(), value.value()));
    }

    ParametersOfRule of(Rule rule) {
        return Objects.requireNonNull(byRule.get(rule));
    }

    /** {@return the values by full key} */
    Map<String, Object> byKey() {
        return byKey;
    }
}
