package org.zhize.finding;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** The parameters that the rules of a rule set name, for one situation. */
final class ParameterValues {

    private final IdentityHashMap<Rule, ParametersOfRule> byRule = new IdentityHashMap<>();
    private final Map<String, Object> byKey = new LinkedHashMap<>();

    private ParameterValues() {}

    static ParameterValues of(RuleSetContent rules, Situation situation) {
        ParameterValues values = new ParameterValues();
        rules.rules().forEach(rule -> {
            ParametersOfRule ofRule = ParametersOfRule.of(rule, rules.parameters(), situation);
            values.byRule.put(rule, ofRule);
            ofRule.inForce()
                    .values()
                    .forEach(value -> values.byKey.put(value.declaration().key(), value.value()));
        });
        return values;
    }

    ParametersOfRule of(Rule rule) {
        return Objects.requireNonNull(byRule.get(rule));
    }

    /** {@return the values by full key} */
    Map<String, Object> byKey() {
        return byKey;
    }
}
