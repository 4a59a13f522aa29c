package org.zhize.exact;

import java.math.BigDecimal;

/** Decimals as people write them: of any precision that a figure can have, and not {@code 1e999999999}, which fills the memory. */
public final class DecimalText {

    /** So many may stand before the decimal point, and behind it. */
    public static final int MOST_DIGITS = 1000;

    private DecimalText() {}

    /**
     * {@return the number that is written}
     *
     * @throws NumberFormatException if it is none, or of more digits than any figure has
     */
    public static BigDecimal parse(String text) {
        BigDecimal number = new BigDecimal(text);
        if (isEndless(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** {@return whether a number has more digits than any figure has} */
    public static boolean isEndless(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        return Math.abs(digits) > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }
}
