package org.zhize.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.exact.Real;
import org.zhize.exact.UndecidedComparisonException;

/**
 * Divides sums of money by weight to the fen, by the largest remainder: everyone gets the whole fen of the exact share, and
 * those with the largest rest one more, until all is given; of equal rests the first in order.
 */
final class Share {

    private static final int FEN_PLACES = 2;
    private static final int DIGITS = 60;
    private static final Real FEN = Real.of(100);

    private Share() {}

    /**
     * {@return an amount for each weight, in 元; together they are the pool, down to the whole fen}
     *
     * @param pool the sum, in 元, not negative
     * @param weights none negative, not all zero
     */
    static List<BigDecimal> of(Real pool, List<Real> weights) {
        Real total = weights.stream().reduce(Real.ZERO, Real::plus);
        List<Real> exact = weights.stream()
                .map(weight -> pool.times(FEN).times(weight).dividedBy(total))
                .toList();
        List<BigInteger> fen = new ArrayList<>(exact.stream().map(Share::floor).toList());
        BigInteger given = fen.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int left = floor(pool.times(FEN)).subtract(given).intValueExact();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(i -> rest(exact.get(i), fen.get(i)), Share::largestFirst))
                .limit(left)
                .toList()
                .forEach(i -> fen.set(i, fen.get(i).add(BigInteger.ONE)));
        return fen.stream().map(amount -> new BigDecimal(amount, FEN_PLACES)).toList();
    }

    /** Rests with roots that cannot be told apart are equal. */
    private static int largestFirst(Real one, Real other) {
        try {
            return other.compareWith(one);
        } catch (UndecidedComparisonException e) {
            return 0;
        }
    }

    private static Real rest(Real exact, BigInteger fen) {
        return exact.minus(Real.of(new BigDecimal(fen)));
    }

    private static BigInteger floor(Real number) {
        BigInteger near =
                number.toSignificant(DIGITS).setScale(0, RoundingMode.HALF_UP).toBigInteger();
        return rest(number, near).sign() < 0 ? near.subtract(BigInteger.ONE) : near;
    }
}
