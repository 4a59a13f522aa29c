package org.zhize.finding;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Statement.RequiredRelation;

/** Writes a measured value against the required one for people. */
final class Comparisons {

    private Comparisons() {}

    static Comparison of(Measured measured, Working working) {
        UnitOfMeasure unit = measured.unit();
        Value bound = measured.bounds().get(0);
        Value observed = measured.observed();
        String sign = observed.isExact() ? "" : observed.relation().sign();
        String required = measured.relation() == RequiredRelation.BETWEEN
                ? "[" + text(bound, observed, unit) + ", "
                        + text(measured.bounds().get(1), observed, unit) + "]"
                : text(bound, observed, unit);
        return new Comparison(
                sign + observed(measured, unit),
                measured.relation().sign(),
                required,
                observed.isExact() ? Decimals.plain(in(unit, measured.margin())) : "",
                unit == null || unit.symbol().equals("1") ? "" : unit.symbol(),
                observed.isExact() ? new Distance(measured.margin(), threshold(measured)) : null,
                working);
    }

    private static @Nullable Real threshold(Measured measured) {
        return measured.nearestBound().content() instanceof Real number ? number : null;
    }

    /** With digits enough to tell it from each end of a range. */
    private static String observed(Measured measured, @Nullable UnitOfMeasure unit) {
        return measured.bounds().stream()
                .map(bound -> text(measured.observed(), bound, unit))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
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
