package org.zhize.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Statement.RequiredRelation;

/** Writes a measured value against the required one for people. */
final class Comparisons {

    private Comparisons() {}

    static Comparison of(Measured measured) {
        UnitOfMeasure unit = measured.unit();
        Value bound = measured.bounds().get(0);
        String sign = measured.observed().isExact()
                ? ""
                : measured.observed().relation().sign();
        String required = measured.relation() == RequiredRelation.BETWEEN
                ? "[" + text(bound, bound, unit) + ", " + text(measured.bounds().get(1), bound, unit) + "]"
                : text(bound, measured.observed(), unit);
        return new Comparison(
                sign + text(measured.observed(), bound, unit),
                measured.relation().sign(),
                required,
                measured.observed().isExact() ? Decimals.plain(in(unit, measured.margin())) : "",
                unit == null || unit.symbol().equals("1") ? "" : unit.symbol());
    }

    private static String text(Value value, Value other, @Nullable UnitOfMeasure unit) {
        return value.content() instanceof LocalDate day
                ? day.toString()
                : Decimals.plainApartFrom(in(unit, value.number()), in(unit, other.number()));
    }

    private static Real in(@Nullable UnitOfMeasure unit, Real base) {
        return unit == null ? base : unit.fromBase(base);
    }
}
