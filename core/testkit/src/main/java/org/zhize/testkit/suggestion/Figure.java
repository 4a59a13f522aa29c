package org.zhize.testkit.suggestion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.variation.Input;
import org.zhize.testkit.variation.Steps;
import org.zhize.testkit.variation.Variation;

/**
 * A number or a day of a scenario's facts that can be moved; a day counts as its number since 1970.
 *
 * @param input where it stands; its value is present
 */
record Figure(Input input) {

    private static final int MORE_PLACES = 4;
    private static final BigDecimal BROKEN = new BigDecimal("0.5");

    static boolean is(Input input) {
        return input.value() instanceof LocalDate
                || (input.value() != null && input.field().kind().isNumber());
    }

    BigDecimal number() {
        Object value = Objects.requireNonNull(input.value());
        return value instanceof LocalDate day ? BigDecimal.valueOf(day.toEpochDay()) : Steps.decimal(value);
    }

    /** {@return how many decimals it is written with} */
    int places() {
        return Math.max(0, number().scale());
    }

    /** {@return how many it may be written with} */
    int mostPlaces() {
        boolean isBroken = !isDay() && Steps.value(BROKEN, input.field()).isPresent();
        return isBroken ? places() + MORE_PLACES : 0;
    }

    /** {@return the scenario with another number here; nothing if it is the same, or the fact refuses it} */
    Optional<Variation> with(BigDecimal number) {
        Optional<Object> value =
                isDay() ? Optional.of(LocalDate.ofEpochDay(number.longValue())) : Steps.value(number, input.field());
        return value.flatMap(input::with);
    }

    private boolean isDay() {
        return input.value() instanceof LocalDate;
    }

    /** {@return the same figure of another scenario that has the same facts otherwise} */
    Figure in(Scenario other) {
        return new Figure(new Input(other, input.place(), input.field()));
    }
}
