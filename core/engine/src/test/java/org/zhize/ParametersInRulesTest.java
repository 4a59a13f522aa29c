package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Milestone;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.finding.Comparison;

/** Parameters of every kind, on both sides of {@code then}. */
class ParametersInRulesTest {

    private static Norms with(String parameters, String rule) {
        return Norms.criterion("p").yaml("parameters:\n" + parameters).rule(rule);
    }

    @Test
    void a_day_is_a_deadline() {
        Norms norms = with("  due: { type: date, values: { 2000-01-01: { value: 2022-08-31, basis: test } } }", """
                when
                    Situation( $asOf : asOf )
                    Milestone( name == "起草", planned <= $asOf, $actual : actual )
                then
                    require.that($actual).isAtMost(parameters.date("due"));
                """);
        LocalDate early = LocalDate.of(2022, 1, 1);
        LocalDate due = LocalDate.of(2022, 8, 31);

        assertThat(norms.verdict(new Milestone("起草", early, due))).isEqualTo(MET);
        assertThat(norms.verdict(new Milestone("起草", early, due.plusDays(2)))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(new Milestone("起草", LocalDate.of(2023, 1, 1), due)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Milestone("起草", null, due))).isEqualTo(INSUFFICIENT);
        assertThat(norms.evaluate(new Milestone("起草", early, due.plusDays(2)))
                        .findings()
                        .get(0)
                        .comparison())
                .usingRecursiveComparison()
                .ignoringFields("distance")
                .isEqualTo(new Comparison("2022-09-02", "≤", "2022-08-31", "-2", "天"));
        assertThat(norms.evaluate(new Milestone("起草", early, due.plusDays(2)))
                        .verdicts()
                        .get(0)
                        .reason()
                        .zh())
                .isEqualTo("2022-09-02，不满足 ≤ 2022-08-31");
    }

    @Test
    void days_between_two_dates_are_counted() {
        Norms norms = with("  most: { unit: 天, values: { 2000-01-01: { value: 30, basis: test } } }", """
                when
                    Milestone( $planned : planned, $actual : actual )
                then
                    require.that($actual - $planned).isAtMost(parameters.number("most"));
                """);
        LocalDate planned = LocalDate.of(2024, 2, 1);

        assertThat(norms.verdict(new Milestone("a", planned, LocalDate.of(2024, 3, 2))))
                .isEqualTo(MET);
        assertThat(norms.verdict(new Milestone("a", planned, LocalDate.of(2024, 3, 3))))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(new Milestone("a", planned, null))).isEqualTo(INSUFFICIENT);
    }

    @ParameterizedTest
    @CsvSource({"STRICT, NOT_MET", "LENIENT, MET"})
    void a_text_chooses_a_rule(String mode, String verdict) {
        Norms norms = with(
                        "  mode: { choices: [STRICT, LENIENT], values: { 2000-01-01: { value: %s, basis: test } } }"
                                .formatted(mode),
                        """
                        when
                            Situation( $year : dataYear, parameters.text("mode") == "STRICT" )
                            Rate( year == $year, $value : value )
                        then
                            require.that($value).isAbove(0);
                        """)
                .rule("""
                        when
                            Situation( $year : dataYear, parameters.text("mode") != "STRICT" )
                            Rate( year == $year, $value : value )
                        then
                            require.that($value).isAtLeast(0);
                        """);

        assertThat(norms.verdict(Rate.of(2022, "0"))).hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, INSUFFICIENT"})
    void a_flag_switches_a_rule(boolean value, String verdict) {
        Norms norms = with(
                "  wanted: { type: flag, values: { 2000-01-01: { value: %s, basis: test } } }".formatted(value), """
                when
                    Situation( $year : dataYear )
                    Mechanism( year == $year, works == parameters.flag("wanted") )
                then
                    require.holds("x");
                """);

        assertThat(norms.verdict(new Mechanism("a", 2022, true))).hasToString(verdict);
        assertThat(norms.verdict(new Mechanism("a", 2022, null))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_text_says_which_facts_are_meant() {
        Norms norms = with("  which: { type: text, values: { 2000-01-01: { value: 一班, basis: test } } }", """
                when
                    Situation( $year : dataYear )
                    SchoolClass( year == $year, name == parameters.text("which"), $pupils : pupils )
                then
                    require.that($pupils).isAbove(0);
                """);

        assertThat(norms.verdict(new SchoolClass("一班", 2022, 1))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("二班", 2022, 1))).isEqualTo(INSUFFICIENT);
        assertThat(norms.evaluate().criterion("p").missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.where()).containsEntry("name", "一班"));
    }

    @Test
    void a_rule_that_names_a_parameter_only_in_its_condition_needs_it_too() {
        Norms norms = with("  from: { unit: 人, values: { 2030-01-01: { value: 66, basis: test } } }", """
                when
                    Situation( $year : dataYear )
                    not SchoolClass( year == $year, pupils >= parameters.number("from") )
                then
                    require.holds("x");
                """);

        assertThat(norms.verdict(new SchoolClass("一班", 2022, 1))).isEqualTo(NOT_APPLICABLE);
    }
}
