package org.zhize.testkit.variation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;

/** Names facts as scenarios name what is missing: {@code Funding[year=2021]}. */
final class FactNames {

    private static final Set<String> CIRCUMSTANCES = Set.of("year", "basis");

    private FactNames() {}

    /**
     * {@return the fact's key fields and year; everything that it says where another is called the same}
     *
     * @param fact a fact
     * @param all it and those that it is told from
     */
    static String of(Object fact, List<Object> all) {
        String name = of(fact, field -> field.isKey() || CIRCUMSTANCES.contains(field.name()));
        boolean isUnique = all.stream()
                        .filter(other -> of(other, field -> field.isKey() || CIRCUMSTANCES.contains(field.name()))
                                .equals(name))
                        .count()
                <= 1;
        return isUnique ? name : of(fact, field -> true);
    }

    private static String of(Object fact, Predicate<FactField> which) {
        FactType type = FactTypes.of(fact);
        String fields = type.fields().values().stream()
                .filter(which)
                .filter(field -> field.kind().isReadable() && field.read(fact) != null)
                .map(field -> field.name() + "=" + FactType.text(field.read(fact)))
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? type.name() : type.name() + "[" + fields + "]";
    }
}
