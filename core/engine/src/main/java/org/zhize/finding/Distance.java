package org.zhize.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;

/**
 * How far a measured value lies from its threshold, exactly.
 *
 * @param margin the distance in base units, negative where the threshold is missed
 * @param threshold the threshold in base units; of a range the end that is nearer to being missed; null for a day
 */
public record Distance(Real margin, @Nullable Real threshold) {

    /** {@return how much of the threshold is missing, zero where it is kept; nothing where that is no ratio} */
    public Optional<Real> shortfall() {
        if (margin.sign() >= 0) {
            return Optional.of(Real.ZERO);
        }
        return threshold == null || threshold.sign() == 0
                ? Optional.empty()
                : Optional.of(absolute(margin).dividedBy(absolute(threshold)));
    }

    private static Real absolute(Real number) {
        return number.sign() < 0 ? Real.ZERO.minus(number) : number;
    }
}
