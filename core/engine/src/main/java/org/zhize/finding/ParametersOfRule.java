package org.zhize.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, ParameterInForce> inForce = new LinkedHashMap<>();
        Optional<String> absent = Optional.empty();
        for (ParameterReference reference : rule.parameters().toList()) {
            String key = parameters.fullKey(rule.criterion(), reference.key()).orElseThrow();
            Optional<ParameterInForce> value = parameters.inForce(key, situation);
            value.ifPresent(known -> inForce.put(reference.key(), known));
            absent = absent.isEmpty() && value.isEmpty() ? Optional.of(key) : absent;
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
