package org.zhize.testkit.variation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.dossier.Dossier;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.testkit.Scenario;

/**
 * Where in a scenario a fact is. Immutable.
 *
 * @param dossier whose fact it is: 0 for the government itself, then the others in their order
 * @param index which of its facts, from 0
 */
public record FactPlace(int dossier, int index) {

    static Stream<FactPlace> in(Scenario scenario) {
        List<Dossier> dossiers = scenario.dossiers();
        return IntStream.range(0, dossiers.size())
                .boxed()
                .flatMap(dossier -> IntStream.range(
                                0, dossiers.get(dossier).facts().size())
                        .mapToObj(index -> new FactPlace(dossier, index)));
    }

    Object fact(Scenario scenario) {
        return facts(scenario).get(index);
    }

    FactType type(Scenario scenario) {
        return FactTypes.of(fact(scenario));
    }

    /** {@return whether it says which thing it is about: another that says the same says it of the same} */
    boolean isNamed(Scenario scenario) {
        List<FactField> keys = type(scenario).fields().values().stream()
                .filter(FactField::isKey)
                .toList();
        return !keys.isEmpty() && keys.stream().allMatch(key -> key.read(fact(scenario)) != null);
    }

    /** {@return how messages call the fact; that of another government with its code} */
    String name(Scenario scenario) {
        String own = FactNames.of(fact(scenario), facts(scenario));
        return dossier == 0 ? own : scenario.dossiers().get(dossier).situation().government() + " " + own;
    }

    /** {@return the scenario with others in the fact's place, none of them or several} */
    Scenario replaced(Scenario scenario, List<Object> others) {
        List<Object> facts = new ArrayList<>(facts(scenario));
        facts.remove(index);
        facts.addAll(index, others);
        List<Dossier> dossiers = new ArrayList<>(scenario.dossiers());
        dossiers.set(dossier, new Dossier(dossiers.get(dossier).situation(), facts));
        return scenario.with(dossiers);
    }

    /** {@return another fact that says the same; the fact itself where it cannot be made anew} */
    Object copy(Scenario scenario) {
        return make(scenario, values(scenario)).orElseGet(() -> fact(scenario));
    }

    /** {@return another fact that says something else in one field; nothing if it cannot be made} */
    Optional<Object> copy(Scenario scenario, FactField field, @Nullable Object other) {
        Map<String, Object> values = values(scenario);
        values.remove(field.name());
        if (other != null) {
            values.put(field.name(), other);
        }
        return make(scenario, values);
    }

    private Map<String, Object> values(Scenario scenario) {
        Object fact = fact(scenario);
        Map<String, Object> values = new HashMap<>();
        for (FactField field : type(scenario).fields().values()) {
            Object value = field.read(fact);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private Optional<Object> make(Scenario scenario, Map<String, Object> values) {
        FactType type = type(scenario);
        try {
            return FactFactory.canMake(type) ? Optional.of(FactFactory.make(type, values)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Object> facts(Scenario scenario) {
        return scenario.dossiers().get(dossier).facts();
    }
}
