package org.zhize.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.zhize.finding.Comparison;

/** Shortens long decimals for people, never so far that a miss would look like a hit. */
final class Figures {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int LONG = 4;

    private Figures() {}

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** {@return the comparison with about two decimals, each shortened number marked ≈; as it is if it is short} */
    static Comparison shortened(Comparison comparison) {
        if (!isDecimal(comparison.observed()) || !isDecimal(comparison.required()) || !isDecimal(comparison.margin())) {
            return comparison;
        }
        int longest = Math.max(scale(comparison.observed()), scale(comparison.required()));
        int enough = scale(comparison.required()) > LONG ? 2 : Math.max(2, scale(comparison.required()));
        while (longest > LONG && enough < longest && !tellsApart(comparison, enough)) {
            enough++;
        }
        return longest > LONG ? shortened(comparison, enough) : comparison;
    }

    private static boolean tellsApart(Comparison comparison, int places) {
        BigDecimal exact = new BigDecimal(comparison.observed()).subtract(new BigDecimal(comparison.required()));
        BigDecimal shown = rounded(comparison.observed(), places).subtract(rounded(comparison.required(), places));
        return exact.signum() == shown.signum()
                && margin(comparison, places).signum() == new BigDecimal(comparison.margin()).signum();
    }

    private static Comparison shortened(Comparison comparison, int places) {
        return new Comparison(
                shortened(comparison.observed(), places),
                comparison.operator(),
                shortened(comparison.required(), places),
                scale(comparison.margin()) <= places
                        ? comparison.margin()
                        : "≈" + margin(comparison, places).toPlainString(),
                comparison.unit());
    }

    private static String shortened(String number, int places) {
        return scale(number) <= places ? number : "≈" + rounded(number, places).toPlainString();
    }

    private static BigDecimal rounded(String number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_UP);
    }

    /** Towards the worse, so that doing what a report says is missing is enough. */
    private static BigDecimal margin(Comparison comparison, int places) {
        return new BigDecimal(comparison.margin()).setScale(places, RoundingMode.FLOOR);
    }

    private static int scale(String number) {
        return new BigDecimal(number).scale();
    }
}
