package org.zhize.finding;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.zhize.language.Rule;
import org.zhize.parameter.ParameterInForce;
import org.zhize.parameter.Parameters;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** The parameters that each rule of a rule set names, whatever their values. Immutable; may be shared between threads. */
final class NamedParameters {

    private final IdentityHashMap<Rule, Map<String, String>> fullKeys = new IdentityHashMap<>();

    NamedParameters(RuleSetContent rules) {
        rules.rules().forEach(rule -> fullKeys.put(rule, ParametersOfRule.fullKeys(rule, rules.parameters())));
    }

    /** {@return their values for one situation; rules share most of them, and each is looked up once} */
    IdentityHashMap<Rule, ParametersOfRule> inForce(Parameters parameters, Situation situation) {
        Map<String, Optional<ParameterInForce>> known = new HashMap<>();
        IdentityHashMap<Rule, ParametersOfRule> byRule = new IdentityHashMap<>();
        fullKeys.forEach((rule, keys) -> byRule.put(
                rule,
                ParametersOfRule.of(
                        keys, key -> known.computeIfAbsent(key, unknown -> parameters.inForce(unknown, situation)))));
        return byRule;
    }
}
