package org.zhize.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** An interval never loses the number that it stands for. */
class IntervalPropertyTest {

    /** A number in an interval, somewhere between its ends. */
    record Enclosed(BigFraction number, Interval interval) {}

    private static boolean holds(Interval interval, BigFraction number) {
        return interval.low().compareTo(number) <= 0 && number.compareTo(interval.high()) <= 0;
    }

    @Property(tries = 300)
    void what_is_calculated_of_the_numbers_lies_in_what_is_calculated_of_the_intervals(
            @ForAll("enclosed") Enclosed a, @ForAll("enclosed") Enclosed b) {
        assertThat(holds(a.interval().plus(b.interval()), a.number().add(b.number())))
                .isTrue();
        assertThat(holds(a.interval().minus(b.interval()), a.number().subtract(b.number())))
                .isTrue();
        assertThat(holds(a.interval().times(b.interval()), a.number().multiply(b.number())))
                .isTrue();
        Assume.that(b.interval().excludesZero());
        assertThat(holds(a.interval().dividedBy(b.interval()), a.number().divide(b.number())))
                .isTrue();
    }

    @Property(tries = 300)
    void rounding_moves_the_ends_outward_and_by_less_than_two_steps(
            @ForAll("enclosed") Enclosed a, @ForAll @IntRange(max = 200) int bits) {
        Interval rounded = a.interval().roundedOutward(bits);
        BigFraction step = BigFraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits));

        assertThat(holds(rounded, a.interval().low())).isTrue();
        assertThat(holds(rounded, a.interval().high())).isTrue();
        assertThat(a.interval().low().subtract(rounded.low())).isLessThan(step);
        assertThat(rounded.high().subtract(a.interval().high())).isLessThanOrEqualTo(step);
    }

    @Property(tries = 300)
    void the_root_of_an_interval_holds_the_roots_of_its_numbers(
            @ForAll("enclosed") Enclosed a, @ForAll @IntRange(min = 1, max = 200) int bits) {
        Assume.that(a.interval().low().signum() >= 0);
        Interval root = a.interval().squareRoot(bits);

        assertThat(root.low().multiply(root.low()))
                .isLessThanOrEqualTo(a.interval().low());
        assertThat(root.high().multiply(root.high()))
                .isGreaterThanOrEqualTo(a.interval().high());
    }

    @Provide
    Arbitrary<Enclosed> enclosed() {
        return Combinators.combine(
                        fractions(), fractions(), Arbitraries.integers().between(0, 8))
                .as((one, other, eighths) -> {
                    BigFraction low = one.compareTo(other) <= 0 ? one : other;
                    BigFraction high = one.compareTo(other) <= 0 ? other : one;
                    BigFraction number = low.add(high.subtract(low).multiply(BigFraction.of(eighths, 8)));
                    return new Enclosed(number, new Interval(low, high));
                });
    }

    private static Arbitrary<BigFraction> fractions() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(20)))
                .as(BigFraction::of);
    }
}
