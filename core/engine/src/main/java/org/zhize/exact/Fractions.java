package org.zhize.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Turns decimals into fractions without passing through binary. */
final class Fractions {

    private Fractions() {}

    static BigFraction of(BigDecimal value) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(value.scale()));
        return value.scale() >= 0
                ? BigFraction.of(value.unscaledValue(), power)
                : BigFraction.of(value.unscaledValue().multiply(power));
    }
}
