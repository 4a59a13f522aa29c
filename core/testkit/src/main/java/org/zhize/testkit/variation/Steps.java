package org.zhize.testkit.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.fact.FactField;
import org.zhize.fact.FactValues;

/** Makes a number or a day a little more or less: by one unit in the last place in which it is written, by one day. */
public final class Steps {

    private static final int PLACES = 30;

    private Steps() {}

    /** {@return one step down and one step up; nothing for what has no order} */
    static Stream<Object> around(Object value, FactField field) {
        return around(value, value, field);
    }

    /**
     * {@return one step below and one step above}
     *
     * @param value a number or a day
     * @param written another, which may be written with more places
     * @param field whose value it is
     */
    static Stream<Object> around(Object value, Object written, FactField field) {
        if (value instanceof LocalDate day) {
            return Stream.of(day.minusDays(1), day.plusDays(1));
        }
        if (!field.kind().isNumber()) {
            return Stream.empty();
        }
        BigDecimal number = decimal(value);
        BigDecimal step = step(number).min(step(decimal(written)));
        return Stream.of(number.subtract(step), number.add(step)).flatMap(other -> value(other, field).stream());
    }

    /** {@return a number as a value of the field; nothing if the field cannot hold it} */
    public static Optional<Object> value(BigDecimal number, FactField field) {
        return FactValues.parse(field, number.toPlainString());
    }

    /** {@return the number that a field holds} */
    public static BigDecimal decimal(Object number) {
        return number instanceof Real real
                ? real.toDecimal(PLACES).stripTrailingZeros()
                : new BigDecimal(number.toString());
    }

    /** {@return one unit in the last place in which the number is written; one for whole numbers} */
    static BigDecimal step(BigDecimal number) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
    }
}
