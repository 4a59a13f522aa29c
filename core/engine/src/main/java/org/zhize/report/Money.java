package org.zhize.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Sums of money and weights for people. */
final class Money {

    private static final int FEN_PLACES = 2;

    private Money() {}

    /** {@return such as {@code 1,234,567.80}; whole sums without the fen; a text that is no decimal as it is} */
    static String yuan(String amount) {
        if (!Figures.isDecimal(amount)) {
            return amount;
        }
        BigDecimal exact = new BigDecimal(amount);
        boolean isWhole = exact.stripTrailingZeros().scale() <= 0;
        String shown = String.format(Locale.ROOT, isWhole ? "%,.0f" : "%,.2f", exact);
        return exact.stripTrailingZeros().scale() > FEN_PLACES ? "≈" + shown : shown;
    }

    /** {@return an amount to the fen, so that amounts under each other line up} */
    static String toTheFen(String amount) {
        return Figures.isDecimal(amount) ? String.format(Locale.ROOT, "%,.2f", new BigDecimal(amount)) : amount;
    }

    /** {@return a weight with at most four decimals, marked ≈ where it has more} */
    static String weight(String weight) {
        if (!Figures.isDecimal(weight)) {
            return weight;
        }
        BigDecimal exact = new BigDecimal(weight).stripTrailingZeros();
        return exact.scale() <= 2 * FEN_PLACES
                ? exact.toPlainString()
                : "≈" + exact.setScale(2 * FEN_PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
