package org.zhize.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.problem.Bilingual;

/**
 * Tells of facts that agree in all but a quantity, such as the line of a year that was entered again and corrected: which of
 * them is right nobody can know but who entered them. Each is a fact still.
 */
final class Contradictions {

    private Contradictions() {}

    /** {@return a note for each quantity that is given with several values} */
    static List<Bilingual> notes(Collection<?> facts) {
        Map<List<Object>, List<Object>> alike = new LinkedHashMap<>();
        facts.stream()
                .filter(Contradictions::isNamed)
                .forEach(fact -> alike.computeIfAbsent(name(fact), key -> new ArrayList<>())
                        .add(fact));
        return alike.values().stream()
                .filter(some -> some.size() > 1)
                .flatMap(some -> quantities(some.get(0))
                        .filter(field -> values(field, some).size() > 1)
                        .map(field -> Notes.contradictory(some.get(0), field, values(field, some))))
                .sorted(Comparator.comparing(Bilingual::zh))
                .toList();
    }

    /** Two classes of one school, of which only the numbers of pupils are given, are two. */
    private static boolean isNamed(Object fact) {
        FactType type = FactTypes.of(fact);
        return type.keyFields().stream().allMatch(key -> key.read(fact) != null || type.isNullAValue(key.name()));
    }

    private static Stream<FactField> quantities(Object fact) {
        return FactTypes.of(fact).fields().values().stream().filter(FactField::isQuantity);
    }

    private static List<Object> name(Object fact) {
        FactType type = FactTypes.of(fact);
        List<Object> name = new ArrayList<>(List.of(type.javaType()));
        type.fields().values().stream()
                .filter(field -> field.kind().isReadable() && !field.isQuantity())
                .forEach(field -> name.add(FactType.text(field.read(fact))));
        return name;
    }

    /** Sorted, whichever was given first; 100 and 100.0 are one number. */
    private static List<String> values(FactField field, List<Object> facts) {
        return facts.stream()
                .map(field::read)
                .filter(Objects::nonNull)
                .map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value)
                .map(FactType::text)
                .distinct()
                .sorted()
                .toList();
    }
}
