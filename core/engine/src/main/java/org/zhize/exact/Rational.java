package org.zhize.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A fraction. */
final class Rational extends Real {

    /** Some 40,000 digits: a sum of thousands of ratios, none of which can be cancelled, has fewer. */
    private static final int MOST_BITS = 1 << 17;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigFraction value;

    Rational(BigFraction value) {
        if (value.getNumerator().bitLength() > MOST_BITS
                || value.getDenominator().bitLength() > MOST_BITS) {
            throw new ArithmeticException("分数的位数太多，不再计算 / a fraction has too many digits to compute with it");
        }
        this.value = value;
    }

    BigFraction value() {
        return value;
    }

    @Override
    public Real squareRoot() {
        if (sign() < 0) {
            throw new ArithmeticException("square root of a negative number: " + value);
        }
        BigInteger numerator = rootOrNull(value.getNumerator());
        BigInteger denominator = rootOrNull(value.getDenominator());
        return numerator == null || denominator == null
                ? new Irrational(bits -> Interval.of(value).squareRoot(bits))
                : Real.of(BigFraction.of(numerator, denominator));
    }

    private static @Nullable BigInteger rootOrNull(BigInteger square) {
        BigInteger[] rootAndRest = square.sqrtAndRemainder();
        return rootAndRest[1].signum() == 0 ? rootAndRest[0] : null;
    }

    @Override
    public int sign() {
        return value.signum();
    }

    @Override
    public boolean isRational() {
        return true;
    }

    @Override
    public BigDecimal toDecimal(int places) {
        return value.bigDecimalValue(places, RoundingMode.HALF_UP);
    }

    @Override
    public BigDecimal toSignificant(int digits) {
        MathContext context = new MathContext(digits, RoundingMode.HALF_UP);
        return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), context);
    }

    /** A fraction in lowest terms has an end if only twos and fives divide its denominator. */
    @Override
    public Optional<BigDecimal> toFiniteDecimal() {
        BigInteger denominator = value.getDenominator();
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        for (BigInteger[] next = rest.divideAndRemainder(FIVE);
                next[1].signum() == 0;
                next = rest.divideAndRemainder(FIVE)) {
            rest = next[0];
            fives++;
        }
        int places = Math.max(twos, fives);
        return rest.equals(BigInteger.ONE)
                ? Optional.of(value.bigDecimalValue(places, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    @Override
    Interval enclose(int bits) {
        return Interval.of(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rational that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.getNumerator()
                + (value.getDenominator().equals(BigInteger.ONE) ? "" : "/" + value.getDenominator());
    }
}
