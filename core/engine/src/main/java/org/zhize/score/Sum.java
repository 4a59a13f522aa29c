package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import org.zhize.exact.Real;

/**
 * Points before anything is rounded.
 *
 * @param maximum the full marks
 * @param counted those at stake
 * @param earned what was earned of them
 * @param bonus what was added on top
 */
record Sum(BigDecimal maximum, BigDecimal counted, Real earned, BigDecimal bonus) {

    static final Sum NOTHING = bonus(BigDecimal.ZERO);

    static Sum earned(BigDecimal points, Real earned) {
        return new Sum(points, points, earned, BigDecimal.ZERO);
    }

    static Sum notCounted(BigDecimal points) {
        return new Sum(points, BigDecimal.ZERO, Real.ZERO, BigDecimal.ZERO);
    }

    static Sum bonus(BigDecimal bonus) {
        return new Sum(BigDecimal.ZERO, BigDecimal.ZERO, Real.ZERO, bonus);
    }

    Sum plus(Sum other) {
        return new Sum(
                maximum.add(other.maximum),
                counted.add(other.counted),
                earned.plus(other.earned),
                bonus.add(other.bonus));
    }

    /** {@return what was earned, and the bonus} */
    Real all() {
        return earned.plus(Real.of(bonus));
    }

    /** {@return the score out of the given full marks; only where something is counted} */
    Real scaledTo(BigDecimal total) {
        return earned.times(Real.of(total)).dividedBy(Real.of(counted)).plus(Real.of(bonus));
    }

    Marks rounded() {
        return new Marks(
                Rounding.plain(maximum),
                Rounding.plain(counted),
                Rounding.of(earned, List.of(maximum, counted)),
                Rounding.plain(bonus));
    }
}
