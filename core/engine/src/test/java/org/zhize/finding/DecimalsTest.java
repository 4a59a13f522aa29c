package org.zhize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.exact.Real;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.50, 0.5",
        "-0.0, 0",
        "100, 100",
        "1E+20, 100000000000000000000",
        "123456789012345678.1234, 123456789012345678.1234",
        "0.4999999999999999, 0.4999999999999999",
        "1E-30, 0.000000000000000000000000000001"
    })
    void a_decimal_is_printed_in_full(String number, String expected) {
        assertThat(Decimals.plain(Real.of(new BigDecimal(number)))).isEqualTo(expected);
    }

    @Test
    void a_number_without_an_end_is_printed_to_a_dozen_digits() {
        assertThat(Decimals.plain(Real.of(1).dividedBy(Real.of(3)))).isEqualTo("0.333333333333");
        assertThat(Decimals.plain(Real.of(200).dividedBy(Real.of(3)))).isEqualTo("66.6666666667");
        assertThat(Decimals.plain(Real.of(2).squareRoot())).isEqualTo("1.41421356237");
    }

    @Property(tries = 300)
    void two_numbers_that_differ_are_printed_differently_and_in_their_order(
            @ForAll @From("thresholds") BigDecimal threshold,
            @ForAll @IntRange(min = 1, max = 150) int places,
            @ForAll boolean above) {
        Real required = Real.of(threshold);
        Real step = Real.of(BigDecimal.ONE.movePointLeft(places)).dividedBy(Real.of(3));
        Real observed = above ? required.plus(step) : required.minus(step);

        assertPrintedInOrder(observed, required);
    }

    @Property(tries = 100)
    void a_root_is_printed_on_its_side_of_a_fraction(
            @ForAll @From("thresholds") BigDecimal threshold, @ForAll @IntRange(min = 1, max = 100) int places) {
        Assume.that(threshold.signum() > 0);
        BigDecimal square = threshold.pow(2).add(BigDecimal.ONE.movePointLeft(places));

        assertPrintedInOrder(Real.of(square).squareRoot(), Real.of(threshold));
    }

    private static void assertPrintedInOrder(Real observed, Real required) {
        String observedText = Decimals.plainApartFrom(observed, required);
        String requiredText = Decimals.plainApartFrom(required, observed);

        assertThat(new BigDecimal(observedText).compareTo(new BigDecimal(requiredText)))
                .as("%s, required %s", observedText, requiredText)
                .isEqualTo(observed.compareWith(required));
    }

    @Provide
    Arbitrary<BigDecimal> thresholds() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3);
    }
}
