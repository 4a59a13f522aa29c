package org.zhize.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.problem.Bilingual;

/**
 * Counts a fact once that is given twice, such as a line that was pasted again. Two facts are the same one if they agree in
 * everything that rules can read and their {@link org.zhize.rule.Key key} is complete: two classes of one school, of
 * which only the numbers of pupils are given, are two even where those agree.
 *
 * @param once the facts, each once, in the order in which they were given
 * @param notes what was given more than once
 */
record Repeats(List<Object> once, List<Bilingual> notes) {

    /** Of two that are the same the one written with more digits, whichever was given first. */
    static Repeats of(List<?> facts) {
        Map<Object, Object> once = new LinkedHashMap<>();
        List<Bilingual> notes = new ArrayList<>();
        for (Object fact : facts) {
            Object other = once.putIfAbsent(identity(fact), fact);
            if (other != null) {
                notes.add(Notes.repeated(FactTypes.of(fact), fact));
                once.put(identity(fact), digits(other) >= digits(fact) ? other : fact);
            }
        }
        return new Repeats(
                List.copyOf(once.values()),
                notes.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Bilingual::zh))
                        .toList());
    }

    private static int digits(Object fact) {
        return FactReader.use(fact, FactTypes.of(fact)).toString().length();
    }

    /** One that has no complete name is like no other. */
    private static Object identity(Object fact) {
        FactType type = FactTypes.of(fact);
        return isNamed(fact, type) ? content(fact, type) : new Object();
    }

    private static boolean isNamed(Object fact, FactType type) {
        List<FactField> keys =
                type.fields().values().stream().filter(FactField::isKey).toList();
        return !keys.isEmpty()
                && keys.stream().allMatch(key -> key.read(fact) != null || type.isNullAValue(key.name()));
    }

    private static List<Object> content(Object fact, FactType type) {
        List<Object> content = new ArrayList<>(List.of(type.javaType()));
        type.fields().values().stream()
                .filter(field -> field.kind().isReadable())
                .forEach(field ->
                        content.add(Optional.ofNullable(field.read(fact)).map(Repeats::plain)));
        return content;
    }

    /** 100 and 100.0 are one number. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
