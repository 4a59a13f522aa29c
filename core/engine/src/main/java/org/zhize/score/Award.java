package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import org.zhize.exact.Real;

/** How many of its points a criterion earns. MET earns all, except by rank. */
public sealed interface Award {

    /** NOT_MET earns nothing. */
    enum ByVerdict implements Award {
        /** The only one. */
        BY_VERDICT
    }

    /**
     * NOT_MET loses a fixed number of the points.
     *
     * @param points how many; none or more, at most all
     */
    record Deduct(BigDecimal points) implements Award {}

    /**
     * NOT_MET loses the more, the farther the figure is from its threshold: {@code points × (1 − shortfall ÷ zeroAt)},
     * never below nothing.
     *
     * @param zeroAt the shortfall at which nothing is left, as a ratio to the threshold, above 0; 50 % is 1/2
     */
    record Proportional(Real zeroAt) implements Award {}

    /**
     * The place among the government's siblings decides, whether the criterion is met or not.
     *
     * @param points by place, the first first and none greater than the one before; the last is for all later places
     */
    record ByRank(List<BigDecimal> points) implements Award {
        /** Copies {@code points}. */
        public ByRank {
            points = List.copyOf(points);
        }
    }
}
