package org.zhize.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactType;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads facts: {@code Type: [ {field: value} ]}. */
final class FactsReader {

    private final NameChecks names;
    private final Problems problems;

    FactsReader(Vocabulary known, Problems problems) {
        this.names = new NameChecks(known, problems);
        this.problems = problems;
    }

    List<Object> read(YamlMapping parent, String key) {
        return parent.mapping(key, problems).map(this::read).orElse(List.of());
    }

    List<Object> read(YamlMapping types) {
        List<Object> facts = new ArrayList<>();
        types.entries()
                .forEach((name, written) ->
                        factType(name, types.keyLocation(name)).ifPresent(type -> facts.addAll(facts(type, written))));
        return facts;
    }

    private List<Object> facts(FactType type, YamlValue written) {
        return written.asList().stream()
                .flatMap(value -> value.asMapping(type.name(), problems).stream())
                .flatMap(mapping -> fact(type, mapping).stream())
                .toList();
    }

    private Optional<FactType> factType(String name, Location place) {
        Optional<FactType> type = names.factType(name, place);
        if (type.isPresent() && type.get().javaType() == Situation.class) {
            problems.add(ProblemCode.SITUATION_IS_NO_FACT, place);
            return Optional.empty();
        } else if (type.isPresent() && !FactFactory.canMake(type.get())) {
            problems.add(
                    ProblemCode.NOT_CONSTRUCTIBLE,
                    place,
                    name,
                    type.get().javaType().getName());
            return Optional.empty();
        }
        return type;
    }

    private Optional<Object> fact(FactType type, YamlMapping written) {
        return values(type, written).flatMap(values -> make(type, values, written.location()));
    }

    /** Nothing if one of them is wrong, so that an absent value is not complained about a second time. */
    private Optional<Map<String, Object>> values(FactType type, YamlMapping mapping) {
        FieldReader reader = new FieldReader(type, names, problems);
        Map<String, Object> values = new HashMap<>();
        boolean allRight = true;
        for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
            if (isNothing(entry.getValue())) {
                allRight &= reader.find(entry.getKey(), mapping.keyLocation(entry.getKey()))
                        .isPresent();
            } else {
                allRight &= reader.read(mapping, entry.getKey(), entry.getValue(), values);
            }
        }
        return allRight ? Optional.of(values) : Optional.empty();
    }

    private static boolean isNothing(YamlValue value) {
        return value instanceof YamlText text && text.isNull();
    }

    private Optional<Object> make(FactType type, Map<String, Object> values, Location place) {
        try {
            return Optional.of(FactFactory.make(type, values));
        } catch (IllegalArgumentException e) {
            problems.add(ProblemCode.FACT_REFUSED, place, type.name(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
