package org.zhize.exact;

import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** The four operations, on fractions and on intervals alike. */
@SuppressWarnings("ImmutableEnumChecker") // method references, which hold no state
enum Operation {
    PLUS(BigFraction::add, Interval::plus),
    MINUS(BigFraction::subtract, Interval::minus),
    TIMES(BigFraction::multiply, Interval::times),
    DIVIDED_BY(BigFraction::divide, Interval::dividedBy);

    /** Each operation may widen an interval; these extra bits keep the result about as narrow as asked for. */
    private static final int SPARE_BITS = 16;

    private final BinaryOperator<BigFraction> onFractions;
    private final BinaryOperator<Interval> onIntervals;

    Operation(BinaryOperator<BigFraction> onFractions, BinaryOperator<Interval> onIntervals) {
        this.onFractions = onFractions;
        this.onIntervals = onIntervals;
    }

    Real apply(Real left, Real right) {
        if (this == DIVIDED_BY && right.sign() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (this == TIMES && (Real.ZERO.equals(left) || Real.ZERO.equals(right))) {
            return Real.ZERO;
        }
        return left instanceof Rational a && right instanceof Rational b
                ? Real.of(onFractions.apply(a.value(), b.value()))
                : new Irrational(bits -> onEnclosures(left, right, bits));
    }

    private Interval onEnclosures(Real left, Real right, int bits) {
        int inner = bits + SPARE_BITS;
        Interval divisor = right.enclose(inner);
        while (this == DIVIDED_BY && !divisor.excludesZero()) {
            inner *= 2;
            divisor = right.enclose(inner);
        }
        return onIntervals.apply(left.enclose(inner), divisor).roundedOutward(inner);
    }
}
