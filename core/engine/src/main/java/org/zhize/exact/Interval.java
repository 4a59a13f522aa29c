package org.zhize.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A closed interval of fractions. */
record Interval(BigFraction low, BigFraction high) {

    private static final Comparator<BigFraction> ORDER = Comparator.naturalOrder();

    static Interval of(BigFraction point) {
        return new Interval(point, point);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    Interval times(Interval other) {
        return ofCorners(other, BigFraction::multiply);
    }

    Interval dividedBy(Interval other) {
        return ofCorners(other, BigFraction::divide);
    }

    private Interval ofCorners(Interval other, BinaryOperator<BigFraction> operation) {
        List<BigFraction> corners = Stream.of(low, high)
                .flatMap(a -> Stream.of(other.low, other.high).map(b -> operation.apply(a, b)))
                .sorted(ORDER)
                .toList();
        return new Interval(corners.get(0), corners.get(corners.size() - 1));
    }

    /** {@return an interval around the square root, each end at a multiple of 2^−bits} */
    Interval squareRoot(int bits) {
        BigInteger scale = BigInteger.ONE.shiftLeft(bits);
        BigFraction square = BigFraction.of(scale).multiply(scale);
        BigInteger floor = floor(low.multiply(square)).max(BigInteger.ZERO).sqrt();
        BigInteger ceiling = floor(high.multiply(square)).sqrt().add(BigInteger.ONE);
        return new Interval(BigFraction.of(floor, scale), BigFraction.of(ceiling, scale));
    }

    /** {@return this with both ends moved outward to multiples of 2^−bits, so that fractions stay short} */
    Interval roundedOutward(int bits) {
        BigInteger scale = BigInteger.ONE.shiftLeft(bits);
        BigInteger below = floor(low.multiply(scale));
        BigInteger above = floor(high.multiply(scale)).add(BigInteger.ONE);
        return new Interval(BigFraction.of(below, scale), BigFraction.of(above, scale));
    }

    boolean excludesZero() {
        return low.signum() > 0 || high.signum() < 0;
    }

    BigFraction middle() {
        return low.add(high).divide(2);
    }

    /** {@return the decimal nearest to the middle} */
    BigDecimal middle(MathContext context) {
        BigFraction middle = middle();
        return new BigDecimal(middle.getNumerator()).divide(new BigDecimal(middle.getDenominator()), context);
    }

    /** {@return whether it is too wide to tell so many significant digits of the number in it} */
    boolean isCoarserThan(int digits) {
        BigFraction width = high.subtract(low).multiply(BigInteger.TEN.pow(digits + 2));
        return width.signum() > 0 && (!excludesZero() || width.compareTo(low.abs()) > 0);
    }

    /** {@return whether the numbers in it have different nearest decimals of so many places} */
    boolean isAstride(int places) {
        BigDecimal least = low.bigDecimalValue(places, RoundingMode.HALF_UP);
        return least.compareTo(high.bigDecimalValue(places, RoundingMode.HALF_UP)) != 0;
    }

    private static BigInteger floor(BigFraction fraction) {
        BigInteger[] quotientAndRest = fraction.getNumerator().divideAndRemainder(fraction.getDenominator());
        return quotientAndRest[1].signum() < 0 ? quotientAndRest[0].subtract(BigInteger.ONE) : quotientAndRest[0];
    }
}
