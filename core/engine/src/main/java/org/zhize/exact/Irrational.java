package org.zhize.exact;

import java.util.function.IntFunction;

/** A number that is known by ever narrower intervals around it. */
final class Irrational extends Real {

    static final int FIRST_BITS = 64;

    /** Beyond this a comparison gives up with an error: a guess would be a wrong verdict. */
    static final int MOST_BITS = 8192;

    private final IntFunction<Interval> enclosure;

    /**
     * @param enclosure given a number of bits, an interval around the number that narrows as the bits grow
     */
    Irrational(IntFunction<Interval> enclosure) {
        this.enclosure = enclosure;
    }

    static int bitsFor(int places) {
        return FIRST_BITS + 4 * places;
    }

    @Override
    public Real squareRoot() {
        if (sign() < 0) {
            throw new ArithmeticException("square root of a negative number: " + this);
        }
        return new Irrational(bits -> enclosure.apply(2 * bits).squareRoot(bits));
    }

    @Override
    public int sign() {
        for (int bits = FIRST_BITS; bits <= MOST_BITS; bits *= 2) {
            Interval interval = enclosure.apply(bits);
            if (interval.excludesZero()) {
                return interval.low().signum();
            }
        }
        throw new UndecidedComparisonException(MOST_BITS);
    }

    @Override
    public boolean isRational() {
        return false;
    }

    @Override
    Interval enclose(int bits) {
        return enclosure.apply(bits);
    }

    @Override
    public String toString() {
        return "≈" + toDecimal(10).toPlainString();
    }
}
