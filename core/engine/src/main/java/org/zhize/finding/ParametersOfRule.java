package org.zhize.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhize.language.ParameterReference;
import org.zhize.language.Rule;
import org.zhize.parameter.ParameterInForce;
import org.zhize.parameter.Parameters;
import org.zhize.rule.Situation;

/**
 * The parameters that a rule names, for one situation.
 *
 * @param inForce those in force, by the key that the rule writes
 * @param absent the full key of the first that is not; nothing if all are
 */
record ParametersOfRule(Map<String, ParameterInForce> inForce, Optional<String> absent) {

    static ParametersOfRule of(Rule rule, Parameters parameters, Situation situation) {
        return of(fullKeys(rule, parameters), key -> parameters.inForce(key, situation));
    }

    /** {@return the full key of each parameter by the key that the rule writes, in the order in which it names them} */
    static Map<String, String> fullKeys(Rule rule, Parameters parameters) {
        Map<String, String> keys = new LinkedHashMap<>();
        rule.parameters()
                .map(ParameterReference::key)
                .forEach(key -> keys.computeIfAbsent(
                        key, own -> parameters.fullKey(rule.criterion(), own).orElseThrow()));
        return keys;
    }

    static ParametersOfRule of(Map<String, String> fullKeys, Function<String, Optional<ParameterInForce>> values) {
        Map<String, ParameterInForce> inForce = new LinkedHashMap<>();
        Optional<String> absent = Optional.empty();
        for (Map.Entry<String, String> key : fullKeys.entrySet()) {
            Optional<ParameterInForce> value = values.apply(key.getValue());
            value.ifPresent(known -> inForce.put(key.getKey(), known));
            absent = absent.isEmpty() && value.isEmpty() ? Optional.of(key.getValue()) : absent;
        }
        return new ParametersOfRule(inForce, absent);
    }

    /** {@return the values in force, as findings tell them, each once} */
    List<ParameterUse> uses() {
        return inForce.values().stream().map(ParameterUse::of).distinct().toList();
    }

    boolean isComplete() {
        return absent.isEmpty();
    }
}
