package org.zhize.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class RealPropertyTest {

    @Property(tries = 300)
    void calculates_as_fractions_do(@ForAll("fractions") BigFraction a, @ForAll("fractions") BigFraction b) {
        assertThat(Real.of(a).plus(Real.of(b))).isEqualTo(Real.of(a.add(b)));
        assertThat(Real.of(a).minus(Real.of(b))).isEqualTo(Real.of(a.subtract(b)));
        assertThat(Real.of(a).times(Real.of(b))).isEqualTo(Real.of(a.multiply(b)));
        assertThat(Real.of(a).compareWith(Real.of(b))).isEqualTo(a.compareTo(b));
        Assume.that(b.signum() != 0);
        assertThat(Real.of(a).dividedBy(Real.of(b))).isEqualTo(Real.of(a.divide(b)));
    }

    @Property(tries = 300)
    void obeys_the_laws_of_a_field(
            @ForAll("fractions") BigFraction x,
            @ForAll("fractions") BigFraction y,
            @ForAll("fractions") BigFraction z) {
        Real a = Real.of(x);
        Real b = Real.of(y);
        Real c = Real.of(z);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.minus(a)).isEqualTo(Real.ZERO);
    }

    @Property(tries = 300)
    void the_root_of_a_square_is_what_was_squared(@ForAll("fractions") BigFraction x) {
        BigFraction absolute = x.signum() < 0 ? x.negate() : x;

        assertThat(Real.of(x).times(Real.of(x)).squareRoot()).isEqualTo(Real.of(absolute));
    }

    @Property(tries = 200)
    void a_root_compares_with_a_fraction_as_its_square_does(
            @ForAll("positive") BigFraction square, @ForAll("positive") BigFraction other) {
        Real root = Real.of(square).squareRoot();

        assertThat(root.compareWith(Real.of(other))).isEqualTo(square.compareTo(other.multiply(other)));
        assertThat(Real.of(other).compareWith(root))
                .isEqualTo(other.multiply(other).compareTo(square));
    }

    @Property(tries = 200)
    void a_root_lies_between_the_decimals_around_it(
            @ForAll("positive") BigFraction square, @ForAll @IntRange(max = 80) int places) {
        Real root = Real.of(square).squareRoot();
        BigDecimal nearest = root.toDecimal(places);
        BigDecimal half = BigDecimal.ONE.movePointLeft(places).divide(BigDecimal.valueOf(2));

        assertThat(nearest.scale()).isEqualTo(places);
        assertThat(root.compareWith(Real.of(nearest.subtract(half)))).isNotNegative();
        assertThat(root.compareWith(Real.of(nearest.add(half)))).isNotPositive();
    }

    /** This root is a hair above a half of the last place. */
    @Example
    void a_root_next_to_a_half_is_rounded_to_its_own_side() {
        BigFraction square =
                BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(30).subtract(BigInteger.valueOf(3)));

        assertThat(Real.of(square).squareRoot().toDecimal(45))
                .isEqualTo("0." + "0".repeat(14) + "1" + "0".repeat(29) + "2");
    }

    @Property(tries = 300)
    void a_decimal_of_a_fraction_is_the_nearest(
            @ForAll("fractions") BigFraction x, @ForAll @IntRange(max = 80) int places) {
        BigDecimal expected = new BigDecimal(x.getNumerator())
                .divide(new BigDecimal(x.getDenominator()), places, RoundingMode.HALF_UP);

        assertThat(Real.of(x).toDecimal(places)).isEqualByComparingTo(expected);
    }

    @Property(tries = 300)
    void a_decimal_is_a_fraction_with_every_digit(@ForAll BigDecimal number) {
        assertThat(Real.of(number).toDecimal(Math.max(0, number.scale()))).isEqualByComparingTo(number);
        assertThat(Real.of(number).isRational()).isTrue();
    }

    @Provide
    Arbitrary<BigFraction> fractions() {
        Arbitrary<BigInteger> numerators =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
        return Combinators.combine(numerators, denominators()).as(BigFraction::of);
    }

    @Provide
    Arbitrary<BigFraction> positive() {
        return Combinators.combine(denominators(), denominators()).as(BigFraction::of);
    }

    private static Arbitrary<BigInteger> denominators() {
        return Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30));
    }
}
