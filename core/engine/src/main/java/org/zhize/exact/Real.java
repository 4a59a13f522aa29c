package org.zhize.exact;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact real number: a fraction, or what square roots of fractions make by + − × ÷.
 *
 * <p>Immutable; may be shared between threads. A fraction is compared exactly. A number with a root in it is enclosed by
 * fractions that are refined until the comparison is decided; the root of a perfect square is a fraction.
 */
public abstract sealed class Real permits Rational, Irrational {

    /** Zero. */
    public static final Real ZERO = of(0);

    Real() {}

    /** {@return the number itself} */
    public static Real of(long value) {
        return new Rational(BigFraction.of(value));
    }

    /**
     * {@return the number itself, every decimal of it}
     *
     * @throws ArithmeticException if it ends with more than a million zeros, or has so many decimals
     */
    public static Real of(BigDecimal value) {
        return new Rational(Fractions.of(value));
    }

    static Real of(BigFraction value) {
        return new Rational(value);
    }

    /** {@return this + other} */
    public Real plus(Real other) {
        return Operation.PLUS.apply(this, other);
    }

    /** {@return this − other} */
    public Real minus(Real other) {
        return Operation.MINUS.apply(this, other);
    }

    /** {@return this × other} */
    public Real times(Real other) {
        return Operation.TIMES.apply(this, other);
    }

    /**
     * {@return this ÷ other}
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public Real dividedBy(Real other) {
        return Operation.DIVIDED_BY.apply(this, other);
    }

    /**
     * {@return the square root, exact where this is the square of a fraction}
     *
     * @throws ArithmeticException if this is negative
     */
    public abstract Real squareRoot();

    /**
     * {@return −1, 0 or 1 as this is less than, equal to or greater than {@code other}}
     *
     * @throws UndecidedComparisonException if two numbers with roots are too close to be told apart with
     *     {@value Irrational#MOST_BITS} binary places
     */
    public int compareWith(Real other) {
        return this instanceof Rational a && other instanceof Rational b
                ? a.value().compareTo(b.value())
                : minus(other).sign();
    }

    /** {@return −1, 0 or 1; fails as {@link #compareWith} does} */
    public abstract int sign();

    /** {@return whether this is a fraction, so that {@link #toString} tells all of it} */
    public abstract boolean isRational();

    /** {@return an interval no wider than 2^−bits that holds this number} */
    abstract Interval enclose(int bits);

    /**
     * {@return the decimal with the given number of places that is nearest, halves away from zero}
     *
     * <p>For people to read; never compare it.
     */
    public abstract BigDecimal toDecimal(int places);

    /** {@return the same with the given number of significant digits} */
    public abstract BigDecimal toSignificant(int digits);

    /** {@return the number as a decimal in full; nothing where it has no end, or is not known to have one} */
    public Optional<BigDecimal> toFiniteDecimal() {
        return Optional.empty();
    }
}
