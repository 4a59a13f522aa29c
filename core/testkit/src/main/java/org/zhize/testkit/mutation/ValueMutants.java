package org.zhize.testkit.mutation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;

/** Makes mutants of the values of parameters. */
final class ValueMutants {

    private final RuleSet rules;
    private final Parameters parameters;

    ValueMutants(RuleSet rules) {
        this.rules = rules;
        this.parameters = rules.content().parameters();
    }

    /** {@return the mutants of each parameter that something names, in the order of declaration} */
    Stream<MutantGroup> groups() {
        Map<String, Set<String>> users = ParameterUsers.in(rules.content());
        return parameters.keys().stream()
                .filter(users::containsKey)
                .map(key -> group(key, users.getOrDefault(key, Set.of())));
    }

    private MutantGroup group(String key, Set<String> users) {
        String criterion = users.iterator().next();
        return new MutantGroup(
                key,
                key,
                users,
                parameters.values().stream()
                        .filter(value -> value.key().equals(key))
                        .flatMap(value -> ValueEdits.of(value, parameters).map(edit -> trial(criterion, value, edit)))
                        .toList());
    }

    private Trial trial(String criterion, ParameterValue value, ValueEdit edit) {
        ValuePlace place = ValuePlace.of(value, edit, rules);
        Mutant mutant = new Mutant(
                edit.kind().name().toLowerCase(Locale.ROOT),
                criterion,
                value.key(),
                place.location(),
                edit.replaced(),
                edit.replacement(),
                place.diff(edit));
        return new Trial(mutant, any -> any.withValue(value, edit.other()));
    }
}
