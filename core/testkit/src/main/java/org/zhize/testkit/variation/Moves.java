package org.zhize.testkit.variation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Moves a number in one direction: by one step, by one per cent, and ten times. */
enum Moves {
    UP(1, "9"),
    DOWN(-1, "0.9");

    private static final BigDecimal ONE_PER_CENT = new BigDecimal("0.01");

    private final int sign;
    private final String tenfold;

    Moves(int sign, String tenfold) {
        this.sign = sign;
        this.tenfold = tenfold;
    }

    /** {@return the numbers, in its last written place; none below zero where it is not: nothing counts less than that} */
    Stream<BigDecimal> of(BigDecimal number) {
        BigDecimal size = number.abs();
        return Stream.of(Steps.step(number), size.multiply(ONE_PER_CENT), size.multiply(new BigDecimal(tenfold)))
                .map(change -> change.setScale(Math.max(0, number.scale()), RoundingMode.UP))
                .filter(change -> change.signum() > 0)
                .map(change -> number.add(change.multiply(BigDecimal.valueOf(sign))))
                .filter(other -> number.signum() < 0 || other.signum() >= 0)
                .distinct();
    }
}
