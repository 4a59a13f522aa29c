package org.zhize.finding;

import java.util.List;
import org.zhize.exact.Real;

/**
 * How near a figure came to a threshold, measured in steps: a step is one unit in the last place in which a figure that was
 * compared is written, one for whole numbers, a day for days.
 */
public enum Approach {
    /** Too far away to show where the threshold lies. */
    FAR,
    /** Below, and on it or above with one figure taken for a step more or less. */
    JUST_BELOW,
    /** Exactly on it. */
    ON,
    /** Above, and on it or below with one figure taken for a step more or less. */
    JUST_ABOVE;

    static Approach of(Real beyond, Real step) {
        return of(beyond, List.of(beyond.plus(step), beyond.minus(step)));
    }

    /**
     * @param beyond how far above the threshold, negative below it
     * @param shifted the same with one figure taken for a step more or less
     */
    static Approach of(Real beyond, List<Real> shifted) {
        int side = beyond.sign();
        if (side == 0) {
            return ON;
        }
        boolean crosses = shifted.stream().anyMatch(other -> other.sign() != side);
        if (!crosses) {
            return FAR;
        }
        return side < 0 ? JUST_BELOW : JUST_ABOVE;
    }
}
