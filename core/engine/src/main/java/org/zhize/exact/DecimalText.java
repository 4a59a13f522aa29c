package org.zhize.exact;

import java.math.BigDecimal;

/** Decimals as people write them: of any precision that a figure can have, and not {@code 1e999999999}, which fills the memory. */
public final class DecimalText {

    /** Before the decimal point, and behind it. */
    private static final int MOST_DIGITS = 1000;

    private DecimalText() {}

    /**
     * {@return the number that is written}
     *
     * @throws NumberFormatException if it is none, or of more digits than any figure has
     */
    public static BigDecimal parse(String text) {
        BigDecimal number = new BigDecimal(text);
        long digits = (long) number.precision() - number.scale();
        if (Math.abs(digits) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
