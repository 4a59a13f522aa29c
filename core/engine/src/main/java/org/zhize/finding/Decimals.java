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
        String text = text(number, digits);
        while (differ && text.equals(text(other, digits))) {
            digits *= 2;
            text = text(number, digits);
        }
        return text;
    }

    private static String text(Real number, int digits) {
        BigDecimal shown = number.toFiniteDecimal()
                .filter(whole -> whole.precision() <= MOST_DIGITS)
                .orElseGet(() -> number.toSignificant(digits))
                .stripTrailingZeros();
        return (shown.signum() == 0 ? BigDecimal.ZERO : shown).toPlainString();
    }
}
