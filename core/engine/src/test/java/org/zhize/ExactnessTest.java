package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;
import org.zhize.finding.Comparison;

/** Nothing is rounded before it is compared, and nothing that is printed looks like what it is not. */
class ExactnessTest {

    private static final Norms GROWTH =
            Norms.criterion("growth").parameter("floor", "%", "10").rule("""
            when
                Situation( $year : dataYear )
                Budget( year == $year, $now : general )
                Budget( year == $year - 1, $last : general )
            then
                require.growth($last, $now).isAtLeast(parameters.percent("floor"));
            """);

    private static final Norms RATE_OF_GROWTH = Norms.criterion("rate").rule("""
            when
                Situation( $year : dataYear )
                Budget( year == $year, $now : general )
                Budget( year == $year - 1, $last : general )
                Rate( year == $year, $rate : value )
            then
                require.growth($last, $now).isAtLeast($rate);
            """);

    private static final Norms CV =
            Norms.criterion("cv").parameter("ceiling", "1", "0.50").rule("""
            when
                Situation( $year : dataYear )
                accumulate( School( year == $year, $pupils : pupils, $books : books );
                    $cv : weightedCv($books / $pupils, $pupils) )
            then
                require.that($cv).isAtMost(parameters.number("ceiling"));
            """);

    private static final Norms CEILING =
            Norms.criterion("ceiling").parameter("ceiling", "1", "0.50").rule("""
            when
                Situation( $year : dataYear )
                Rate( year == $year, $value : value )
            then
                require.that($value).isAtMost(parameters.number("ceiling"));
            """);

    @ParameterizedTest
    @CsvSource({
        "100, 110, 109.9999",
        "0.1, 0.11, 0.1099999999999999999999999",
        "33, 36.3, 36.2999",
        "10000, 11000, 10999.999999",
        "1E+30, 11E+29, 1099999999999999999999999999999.999999",
        "0.07, 0.077, 0.0769999",
        "3, 3.3, 3.299999999999999822"
    })
    void growth_of_exactly_ten_per_cent_is_met_and_the_least_bit_less_is_not(String last, String now, String less) {
        assertThat(GROWTH.verdict(Budget.of(2021, last), Budget.of(2022, now))).isEqualTo(MET);
        assertThat(GROWTH.verdict(Budget.of(2021, last), Budget.of(2022, less))).isEqualTo(NOT_MET);
    }

    @Property(tries = 200)
    void growth_of_exactly_p_per_cent_is_met_and_one_step_less_is_not(
            @ForAll("amounts") BigDecimal last, @ForAll("rates") BigDecimal rate) {
        BigDecimal now = last.add(last.multiply(rate).movePointLeft(2));
        Budget before = new Budget(2021, last, null);
        Rate required = new Rate(2022, rate);

        assertThat(RATE_OF_GROWTH.verdict(before, required, new Budget(2022, now, null)))
                .isEqualTo(MET);
        assertThat(RATE_OF_GROWTH.verdict(before, required, new Budget(2022, now.subtract(now.ulp()), null)))
                .isEqualTo(NOT_MET);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), new BigDecimal("1000000000000"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99.9999"), new BigDecimal("500"))
                .ofScale(4);
    }

    @Test
    void the_worked_example_of_a_coefficient_of_variation() {
        Evaluation evaluation = CV.evaluate(
                School.of("1", 45, "279"),
                School.of("2", 37, "137"),
                School.of("3", 89, "935"),
                School.of("4", 76, "160"),
                School.of("5", 55, "402"));

        assertThat(evaluation.verdict("cv")).isEqualTo(NOT_MET);
        assertThat(comparison(evaluation).observed()).startsWith("0.515256");
        assertThat(comparison(evaluation).margin()).startsWith("-0.015256");
    }

    @Test
    void a_coefficient_of_exactly_one_half_is_one_half() {
        Evaluation evaluation = CV.evaluate(School.of("1", 7, "7"), School.of("2", 7, "21"));

        assertThat(evaluation.verdict("cv")).isEqualTo(MET);
        assertThat(comparison(evaluation))
                .returns("0.5", Comparison::observed)
                .returns("0.5", Comparison::required)
                .returns("0", Comparison::margin);
    }

    @ParameterizedTest
    @CsvSource({
        "50.1787, NOT_MET",
        "50, MET",
        "50.000000000000000000000000000000000000000000000000000000000000000000000001, NOT_MET",
        "49.99999999999999, MET"
    })
    void a_value_is_not_rounded_onto_its_threshold(String value, String verdict) {
        assertThat(CEILING.verdict(Rate.of(2022, value))).hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "49.99999999999999",
        "49.99999999999999999999999999999999",
        "50.000000000000000000000000000000000000000000000000000000000000000000000001",
        "49.9999999999999999999999999999999999999999999999999999999999999999999999999999999999"
    })
    void a_value_that_differs_from_its_threshold_is_not_printed_like_it(String value) {
        Comparison comparison = comparison(CEILING.evaluate(Rate.of(2022, value)));

        assertThat(comparison.observed()).isNotEqualTo(comparison.required());
        assertThat(comparison.required()).isEqualTo("0.5");
        assertThat(new BigDecimal(comparison.observed()).compareTo(d("0.5")))
                .isEqualTo(Objects.requireNonNull(d(value)).compareTo(new BigDecimal("50")));
        assertThat(comparison.margin()).isNotIn("0", "-0");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 50, 80, 200})
    void a_root_that_differs_from_its_threshold_is_not_printed_like_it(int zeros) {
        Evaluation evaluation = CV.evaluate(School.of("1", 7, "7"), School.of("2", 7, "21." + "0".repeat(zeros) + "1"));

        assertThat(evaluation.verdict("cv")).isEqualTo(NOT_MET);
        assertThat(comparison(evaluation).observed())
                .startsWith("0.5000")
                .isNotEqualTo(comparison(evaluation).required());
        assertThat(comparison(evaluation).margin()).startsWith("-0.0000").isNotEqualTo("-0");
        assertThat(new BigDecimal(comparison(evaluation).margin())).isNegative();
    }

    @Test
    void a_share_just_outside_a_range_is_not_printed_like_its_end() {
        Evaluation evaluation = Norms.criterion("range")
                .parameter("from", "%", "50")
                .parameter("to", "%", "60")
                .rule("""
                        when
                            Children( $public : inPublic, $all : all )
                        then
                            require.share($public, $all).isBetween(parameters.percent("from"), parameters.percent("to"));
                        """)
                .evaluate(new Children(2022, 1_800_000_000_000_000_001L, 3_000_000_000_000_000_000L));

        assertThat(evaluation.verdict("range")).isEqualTo(NOT_MET);
        assertThat(comparison(evaluation).required()).isEqualTo("[50, 60]");
        assertThat(comparison(evaluation).observed()).startsWith("60.0000");
    }

    private static Comparison comparison(Evaluation evaluation) {
        return Objects.requireNonNull(evaluation.findings().get(0).comparison());
    }
}
