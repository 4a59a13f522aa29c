package org.zhize.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Turns decimals into fractions without passing through binary. */
final class Fractions {

    /** Far beyond what is calculated of figures; a thousand times as many take minutes, and the memory. */
    private static final int MOST_PLACES = 1_000_000;

    private Fractions() {}

    static BigFraction of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_PLACES) {
            throw new ArithmeticException("数的位数太多，无法计算 / too many digits to calculate with: scale " + value.scale());
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(value.scale()));
        return value.scale() >= 0
                ? BigFraction.of(value.unscaledValue(), power)
                : BigFraction.of(value.unscaledValue().multiply(power));
    }
}
