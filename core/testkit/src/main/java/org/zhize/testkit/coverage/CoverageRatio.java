package org.zhize.testkit.coverage;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * How many items of how many are covered. Exact.
 *
 * @param covered those that are
 * @param total all
 */
public record CoverageRatio(int covered, int total) implements Comparable<CoverageRatio> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PER_MILLE = 1000;

    /**
     * {@return how much is demanded at least, in per cent}
     *
     * @param written a decimal from 0 to 100, with or without a per cent sign
     * @throws IllegalArgumentException if it is anything else
     */
    public static BigDecimal minimum(String written) {
        try {
            BigDecimal percent = new BigDecimal(written.replace("%", "").strip());
            if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
                return percent;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "覆盖率下限应为 0 到 100 的数：%1$s / a minimum is a number from 0 to 100: %1$s".formatted(written));
    }

    static CoverageRatio of(Collection<CoverageItem> items) {
        return new CoverageRatio(
                (int) items.stream().filter(CoverageItem::covered).count(), items.size());
    }

    /** {@return whether nothing is uncovered; where there is nothing at all, nothing is proven} */
    public boolean isComplete() {
        return covered == total && total > 0;
    }

    /**
     * {@return whether at least that many are covered, compared exactly}
     *
     * @param percent from 0 to 100
     */
    public boolean reaches(BigDecimal percent) {
        BigDecimal demanded = percent.multiply(BigDecimal.valueOf(total));
        return BigDecimal.valueOf(100L * covered).compareTo(demanded) >= 0 && (total > 0 || percent.signum() == 0);
    }

    /** {@return such as {@code 82.2 %}: one decimal, rounded down; none where it is a whole number} */
    public String percent() {
        if (total == 0) {
            return "0 %";
        }
        long scaled = (long) PER_MILLE * covered;
        long perMille = scaled / total;
        boolean isWhole = scaled % total == 0 && perMille % 10 == 0;
        return isWhole ? perMille / 10 + " %" : perMille / 10 + "." + perMille % 10 + " %";
    }

    /** The lowest first. */
    @Override
    public int compareTo(CoverageRatio other) {
        return Long.compare((long) covered * other.total, (long) other.covered * total);
    }

    @Override
    public String toString() {
        return covered + "/" + total;
    }
}
