package org.zhize.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Comparisons and roundings against whole numbers and decimals, which calculate in another way. */
class OrderPropertyTest {

    private static final MathContext EXACT = MathContext.UNLIMITED;

    private static Real ratio(BigInteger above, BigInteger below) {
        return Real.of(new BigDecimal(above)).dividedBy(Real.of(new BigDecimal(below)));
    }

    @Property(tries = 500)
    void fractions_compare_as_their_cross_products_do(
            @ForAll("whole") BigInteger a,
            @ForAll("positive") BigInteger b,
            @ForAll("whole") BigInteger c,
            @ForAll("positive") BigInteger d) {
        Real left = ratio(a, b);
        Real right = ratio(c, d);

        assertThat(left.compareWith(right))
                .isEqualTo(a.multiply(d).compareTo(c.multiply(b)))
                .isEqualTo(-right.compareWith(left))
                .isEqualTo(left.minus(right).sign());
        assertThat(left.equals(right)).isEqualTo(a.multiply(d).equals(c.multiply(b)));
    }

    @Property(tries = 500)
    void equal_fractions_are_one_however_they_are_written(
            @ForAll("whole") BigInteger a, @ForAll("positive") BigInteger b, @ForAll("positive") BigInteger factor) {
        assertThat(ratio(a.multiply(factor), b.multiply(factor)))
                .isEqualTo(ratio(a, b))
                .hasSameHashCodeAs(ratio(a, b))
                .hasToString(ratio(a, b).toString());
    }

    @Property(tries = 500)
    void decimals_calculate_and_compare_as_decimals_do(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        assertThat(Real.of(a).compareWith(Real.of(b))).isEqualTo(a.compareTo(b));
        assertThat(Real.of(a).plus(Real.of(b))).isEqualTo(Real.of(a.add(b, EXACT)));
        assertThat(Real.of(a).minus(Real.of(b))).isEqualTo(Real.of(a.subtract(b, EXACT)));
        assertThat(Real.of(a).times(Real.of(b))).isEqualTo(Real.of(a.multiply(b, EXACT)));
    }

    @Property(tries = 300)
    void dividing_undoes_multiplying(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        Assume.that(b.signum() != 0);

        assertThat(Real.of(a).times(Real.of(b)).dividedBy(Real.of(b))).isEqualTo(Real.of(a));
        assertThat(Real.of(a).dividedBy(Real.of(b)).times(Real.of(b))).isEqualTo(Real.of(a));
    }

    /** The name-giving example: grown by exactly the rate passes, and by a hair less does not. */
    @Property(tries = 500)
    void growth_by_exactly_the_rate_is_told_from_a_hair_less(
            @ForAll("positive") BigInteger last, @ForAll @IntRange(max = 10_000) int hundredths) {
        Real before = Real.of(new BigDecimal(last));
        Real rate = Real.of(new BigDecimal(BigInteger.valueOf(hundredths), 4));
        Real now = before.times(Real.of(1).plus(rate));
        Real hair = Real.of(new BigDecimal("1E-40"));

        assertThat(now.dividedBy(before).minus(Real.of(1)).compareWith(rate)).isZero();
        assertThat(now.minus(hair).dividedBy(before).minus(Real.of(1)).compareWith(rate))
                .isEqualTo(-1);
    }

    @Property(tries = 300)
    void significant_digits_are_rounded_as_decimals_are(
            @ForAll BigDecimal number, @ForAll @IntRange(min = 1, max = 40) int digits) {
        assertThat(Real.of(number).toSignificant(digits))
                .isEqualByComparingTo(number.round(new MathContext(digits, RoundingMode.HALF_UP)));
    }

    /** {@link BigDecimal#sqrt} knows nothing of intervals. */
    @Property(tries = 200)
    void sums_and_quotients_of_roots_are_what_decimals_of_many_places_say(
            @ForAll("positive") BigInteger a, @ForAll("positive") BigInteger b) {
        MathContext many = new MathContext(120, RoundingMode.HALF_EVEN);
        BigDecimal rootOfA = new BigDecimal(a).sqrt(many);
        BigDecimal rootOfB = new BigDecimal(b).sqrt(many);
        Real one = Real.of(new BigDecimal(a)).squareRoot();
        Real other = Real.of(new BigDecimal(b)).squareRoot();

        assertThat(one.plus(other).toDecimal(60)).isEqualByComparingTo(rounded(rootOfA.add(rootOfB)));
        assertThat(one.times(other).toDecimal(60)).isEqualByComparingTo(rounded(rootOfA.multiply(rootOfB)));
        assertThat(one.dividedBy(other).toDecimal(60)).isEqualByComparingTo(rounded(rootOfA.divide(rootOfB, many)));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(60, RoundingMode.HALF_UP);
    }

    @Property(tries = 200)
    void roots_keep_the_order_of_their_squares(@ForAll("positive") BigInteger a, @ForAll("positive") BigInteger b) {
        Assume.that(!a.equals(b));

        assertThat(Real.of(new BigDecimal(a))
                        .squareRoot()
                        .compareWith(Real.of(new BigDecimal(b)).squareRoot()))
                .isEqualTo(a.compareTo(b));
    }

    @Property(tries = 300)
    void a_unit_is_read_as_it_is_written_and_measures_what_its_parts_do(
            @ForAll @From("prefixes") String prefix,
            @ForAll @From("atoms") String above,
            @ForAll @From("atoms") String below) {
        UnitOfMeasure unit = UnitOfMeasure.parse(prefix + above + "/" + below).orElseThrow();
        UnitOfMeasure one = UnitOfMeasure.parse(above).orElseThrow();
        UnitOfMeasure other = UnitOfMeasure.parse(below).orElseThrow();

        assertThat(UnitOfMeasure.parse(unit.symbol())).contains(unit);
        assertThat(UnitOfMeasure.parse(" " + unit.symbol() + " ")).contains(unit);
        assertThat(unit.dimension()).isEqualTo(one.dimension().dividedBy(other.dimension()));
        assertThat(unit.dimension().times(other.dimension())).isEqualTo(one.dimension());
        assertThat(unit.toBase(Real.of(3)).compareWith(Real.ZERO)).isEqualTo(1);
    }

    @Provide
    Arbitrary<BigInteger> whole() {
        return Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
    }

    @Provide
    Arbitrary<BigInteger> positive() {
        return Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(30));
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("", "百", "千", "万", "亿");
    }

    @Provide
    Arbitrary<String> atoms() {
        return Arbitraries.of("元", "人", "生", "个", "㎡", "天", "小时", "Mbps");
    }
}
