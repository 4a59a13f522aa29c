package org.zhize.finding;

import java.math.BigDecimal;
import org.zhize.exact.Real;

/** Numbers for people to read. */
final class Decimals {

    private static final int DIGITS = 12;
    private static final int MOST_DIGITS = 60;

    private Decimals() {}

    /** {@return the number as a decimal in full, or to a dozen significant digits where it has no end} */
    static String plain(Real number) {
        return text(number, DIGITS);
    }

    /** {@return the same, but with so many digits that rounding does not make it look equal to the other} */
    static String plainApartFrom(Real number, Real other) {
        boolean differ = number.compareWith(other) != 0;
        int digits = DIGITS;
        while (differ && text(number, digits).equals(text(other, digits))) {
            digits *= 2;
        }
        return text(number, digits);
    }

    private static String text(Real number, int digits) {
        BigDecimal rounded = number.toSignificant(digits).stripTrailingZeros();
        if (number.isRational() && Real.of(rounded).compareWith(number) != 0) {
            BigDecimal longer = number.toSignificant(MOST_DIGITS).stripTrailingZeros();
            boolean ends = Real.of(longer).compareWith(number) == 0;
            return (ends ? longer : rounded).toPlainString();
        }
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }
}
