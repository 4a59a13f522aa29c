package org.zhize.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;

/**
 * How near a figure came to a threshold.
 *
 * @param approach in steps
 * @param beyond how far above the threshold in base units or days, or the difference beyond what is allowed; negative below;
 *     null where that is no number, since no order was asked for or a value is absent
 */
public record Nearness(Approach approach, @Nullable Real beyond) {

    /** Nothing was compared that could come near. */
    public static final Nearness NONE = new Nearness(Approach.FAR, null);

    static Nearness of(Real beyond, Real step) {
        return new Nearness(Approach.of(beyond, step), beyond);
    }

    static Nearness of(Real beyond, List<Real> shifted) {
        return new Nearness(Approach.of(beyond, shifted), beyond);
    }
}
