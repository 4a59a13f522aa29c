package org.zhize.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.zhize.exact.Real;

/** Points for people to read. */
final class Rounding {

    private static final int PLACES = 2;

    private Rounding() {}

    /** {@return the same number without trailing zeros and without an exponent} */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return the number to two places, or to as many as keep it on its side of every limit}
     *
     * @param number exact
     * @param limits each is on the side of what is above it
     */
    static BigDecimal of(Real number, Collection<BigDecimal> limits) {
        int places = PLACES;
        while (isMoved(number, number.toDecimal(places), limits)) {
            places *= 2;
        }
        return plain(number.toDecimal(places));
    }

    private static boolean isMoved(Real number, BigDecimal rounded, Collection<BigDecimal> limits) {
        return limits.stream().anyMatch(limit -> reaches(number, limit) != (rounded.compareTo(limit) >= 0));
    }

    static boolean reaches(Real number, BigDecimal limit) {
        return number.compareWith(Real.of(limit)) >= 0;
    }

    static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }

    static String text(Real number, BigDecimal limit) {
        return of(number, List.of(limit)).toPlainString();
    }

    /** {@return a ratio as per cent, such as {@code 12.5 %}} */
    static String percent(Real ratio, Real limit) {
        Real hundred = Real.of(100);
        BigDecimal limitInPercent = limit.times(hundred).toDecimal(PLACES * PLACES);
        return text(ratio.times(hundred), limitInPercent) + " %";
    }
}
