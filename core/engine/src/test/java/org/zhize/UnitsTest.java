package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.Measurement;
import org.zhize.rule.Verdict;

/** Figures in units that only the facts know. What measures something else decides nothing. */
class UnitsTest {

    private static final Norms AT_LEAST = measured("$now", "isAtLeast(parameters.percent('from'))");
    private static final Norms AT_MOST = measured("$now", "isAtMost(parameters.percent('from'))");

    private static Norms measured(String measured, String required) {
        return Norms.criterion("stated").parameter("from", "%", "90").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, $now : value )
                then
                    require.that(%s).%s;
                """.formatted(measured, required));
    }

    private static Norms yearOnYear(String statement) {
        return Norms.criterion("stated").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year - 1, $last : value )
                    Measurement( indicator == "rate", year == $year, $now : value )
                then
                    require.%s;
                """.formatted(statement));
    }

    private static Measurement now(String value, @Nullable String unit) {
        return new Measurement("rate", null, 2022, d(value), unit, null, null, null);
    }

    private static Measurement last(String value, String unit) {
        return new Measurement("rate", null, 2021, d(value), unit, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"90, %, MET", "0.9, 1, MET", "90, 百分点, MET", "0.89, 1, NOT_MET", "90, 人/百生, MET", "0.9, 人/生, MET"})
    void a_figure_is_converted_from_the_unit_that_it_names(String value, String unit, Verdict verdict) {
        assertThat(AT_LEAST.verdict(now(value, unit))).isEqualTo(verdict);
    }

    @Test
    void a_figure_without_a_unit_decides_nothing_and_the_unit_is_asked_for() {
        assertThat(AT_LEAST.verdict(now("95", null))).isEqualTo(INSUFFICIENT);
        assertThat(AT_LEAST.evaluate(now("95", null)).criterion("stated").missing())
                .extracting(MissingDatum::field)
                .containsExactly("unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "％％", "percent", "元/", "%年", "元", "万元", "人", "㎡", "元/生", "天", "年"})
    void a_figure_in_an_unknown_unit_or_one_of_something_else_decides_nothing(String unit) {
        assertThat(AT_LEAST.verdict(now("95", unit))).isEqualTo(INSUFFICIENT);
        assertThat(AT_MOST.verdict(now("0.5", unit))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_figure_of_something_else_is_said_not_to_fit() {
        assertThat(AT_LEAST.evaluate(now("95", "元"))
                        .criterion("stated")
                        .reason()
                        .zh())
                .contains("单位");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "growth($last, $now).isAtLeast(0)",
                "growth($last, $now).isAtMost(12)",
                "share($now, $last).isAtLeast(0)",
                "that($now - $last).isAtLeast(0)",
                "that($now + $last).isAtLeast(0)",
                "that($now).isAtLeast($last)",
                "that($now).isBetween($last, $last)",
                "that(max($now, $last)).isAtLeast(0)",
                "that(min($now, $last)).isAtLeast(0)",
                "that($now * 2 - $last * 2).isAtLeast(0)",
                "that($now / 2).isAtLeast($last / 2)",
                "that(-$now).isAtMost($last)"
            })
    void two_figures_that_measure_different_things_are_not_set_against_each_other(String statement) {
        Norms norms = yearOnYear(statement);

        assertThat(norms.verdict(last("1", "万元"), now("10000", "元"))).isIn(MET, NOT_MET);
        assertThat(norms.verdict(last("1", "万元"), now("20000", "元/生"))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(last("1", "人"), now("2", "%"))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_product_keeps_what_it_measures() {
        Norms norms = Norms.criterion("stated").parameter("most", "万元", "10").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, $each : value )
                    Children( year == $year, $all : all )
                then
                    require.that($each * $all).isAtMost(parameters.number("most"));
                """);
        Children hundred = new Children(2022, null, 100L);

        assertThat(norms.verdict(hundred, now("1000", "元/生"))).isEqualTo(MET);
        assertThat(norms.verdict(hundred, now("1000.01", "元/生"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(hundred, now("1", "元"))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(hundred, now("1", "%"))).isEqualTo(INSUFFICIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum($v)", "average($v)", "min($v)", "max($v)", "weightedCv($v, $v)", "share($v, $v)"})
    void figures_that_measure_different_things_are_not_gathered(String aggregate) {
        Norms norms = Norms.criterion("stated").rule("""
                when
                    accumulate( Measurement( indicator == "rate", $v : value ); $all : %s )
                then
                    require.that($all).isAtLeast(0);
                """.formatted(aggregate));

        assertThat(norms.verdict(last("1", "万元"), now("20000", "元"))).isEqualTo(MET);
        assertThat(norms.verdict(last("1", "万元"), now("20000", "人"))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void what_never_fits_is_refused_when_the_rules_are_read() {
        Norms norms = Norms.criterion("budget").parameter("most", "人", "10").rule("""
                when
                    Budget( $general : general )
                then
                    require.that($general).isAtMost(parameters.number("most"));
                """);

        assertThatThrownBy(norms::load).isInstanceOf(RuleSetException.class).hasMessageContaining("theme/budget.drl:5");
    }

    @Test
    void units_of_one_dimension_are_converted_wherever_they_meet() {
        Norms norms = Norms.criterion("budget").parameter("least", "亿元", "1").rule("""
                when
                    Situation( $year : dataYear )
                    Budget( year == $year, general >= parameters.number("least"), $general : general )
                    Measurement( indicator == "rate", year == $year, $other : value )
                then
                    require.that($general + $other).isEqualTo(parameters.number("least") * 2);
                """);

        assertThat(norms.verdict(Budget.of(2022, "10000"), now("100000000", "元")))
                .isEqualTo(MET);
        assertThat(norms.verdict(Budget.of(2022, "10000"), now("100000001", "元")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(Budget.of(2022, "9999"), now("100010000", "元")))
                .isEqualTo(INSUFFICIENT);
    }
}
