package org.zhize.score;

import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.rule.Verdict;

/**
 * What a government achieved on a criterion.
 *
 * @param verdict the verdict
 * @param shortfall how far the figure misses its threshold, as a ratio to the threshold: |margin| ÷ |threshold|; null where
 *     there is none, such as at a threshold of 0
 * @param rank the place among its siblings; null where they were not ranked
 */
public record Achieved(
        Verdict verdict, @Nullable Real shortfall, @Nullable Rank rank) {

    /** What is not in the input at all. */
    static final Achieved UNKNOWN = of(Verdict.INSUFFICIENT);

    /** Refuses a negative shortfall. */
    public Achieved {
        if (shortfall != null && shortfall.sign() < 0) {
            throw new IllegalArgumentException("a shortfall is not negative: " + shortfall);
        }
    }

    /** {@return a verdict without shortfall or rank} */
    public static Achieved of(Verdict verdict) {
        return new Achieved(verdict, null, null);
    }
}
