package org.zhize.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A number that is known by ever narrower intervals around it. */
final class Irrational extends Real {

    static final int FIRST_BITS = 64;

    /** Beyond this a comparison gives up with an error: a guess would be a wrong verdict. */
    static final int MOST_BITS = 8192;

    private final IntFunction<Interval> enclosure;
    private final Map<Integer, Interval> known = new ConcurrentHashMap<>(4);

    /**
     * @param enclosure given a number of bits, an interval around the number that narrows as the bits grow
     */
    Irrational(IntFunction<Interval> enclosure) {
        this.enclosure = enclosure;
    }

    @Override
    public Real squareRoot() {
        if (sign() < 0) {
            throw new ArithmeticException("square root of a negative number: " + this);
        }
        return new Irrational(bits -> enclose(2 * bits).squareRoot(bits));
    }

    @Override
    public int sign() {
        for (int bits = FIRST_BITS; bits <= MOST_BITS; bits *= 2) {
            Interval interval = enclose(bits);
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
        Interval found = known.get(bits);
        if (found == null) {
            found = enclosure.apply(bits); // not within the map: roots within roots ask again
            known.put(bits, found);
        }
        return found;
    }

    @Override
    public BigDecimal toDecimal(int places) {
        return narrowed(places, interval -> interval.isAstride(places))
                .middle()
                .bigDecimalValue(places, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal toSignificant(int digits) {
        MathContext context = new MathContext(digits, RoundingMode.HALF_UP);
        return narrowed(digits, interval -> interval.isCoarserThan(digits)).middle(context);
    }

    /** A number that seems to lie on a half all along is taken to be one: what people read may be a digit off there. */
    private Interval narrowed(int places, Predicate<Interval> isTooWide) {
        int bits = FIRST_BITS + 4 * places;
        Interval interval = enclose(bits);
        while (bits < MOST_BITS && isTooWide.test(interval)) {
            bits *= 2;
            interval = enclose(bits);
        }
        return interval;
    }

    @Override
    public String toString() {
        return "≈" + toDecimal(10).toPlainString();
    }
}
