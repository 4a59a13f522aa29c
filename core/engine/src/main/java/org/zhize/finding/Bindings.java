package org.zhize.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactType;

/** The values that a rule bound, as people read them. */
final class Bindings {

    private Bindings() {}

    /** {@return the values as text by variable name without the dollar sign; facts and lists left out} */
    static SortedMap<String, String> of(Environment environment) {
        SortedMap<String, String> bindings = new TreeMap<>();
        environment
                .variables()
                .forEach((name, value) -> text(value).ifPresent(text -> bindings.put(name.substring(1), text)));
        return bindings;
    }

    private static Optional<String> text(Value value) {
        Object content = value.content();
        if (content instanceof Real number) {
            return Optional.of(number(number, value.unit()));
        }
        boolean isPlain = content instanceof String
                || content instanceof LocalDate
                || content instanceof Boolean
                || content instanceof Enum<?>;
        return isPlain ? Optional.of(FactType.text(content)) : Optional.empty();
    }

    private static String number(Real number, @Nullable UnitOfMeasure unit) {
        return unit == null || unit.equals(UnitOfMeasure.ONE)
                ? Decimals.plain(number)
                : Decimals.plain(unit.fromBase(number)) + " " + unit.symbol();
    }
}
