package org.zhize.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    static Repeats of(List<?> facts) {
        Set<List<Object>> seen = new HashSet<>();
        List<Object> once = new ArrayList<>();
        List<Bilingual> notes = new ArrayList<>();
        for (Object fact : facts) {
            FactType type = FactTypes.of(fact);
            if (!isNamed(fact, type) || seen.add(content(fact, type))) {
                once.add(fact);
            } else {
                notes.add(Notes.repeated(type, fact));
            }
        }
        return new Repeats(
                once,
                notes.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Bilingual::zh))
                        .toList());
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
                .forEach(field -> content.add(Objects.requireNonNullElse(field.read(fact), "")));
        return content;
    }
}
