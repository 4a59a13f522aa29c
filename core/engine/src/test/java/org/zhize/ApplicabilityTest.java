package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.ParameterUse;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Where, when and to whom a criterion applies. */
class ApplicabilityTest {

    private static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            370000,山东省,province,100000,,
            371000,威海市,city,370000,,
            371002,环翠区,county,371000,,
            371081,文登市,county,371000,,2014-12-31
            640000,宁夏,province,100000,,
            """;

    private static final String RULE = """
            when
                Situation( $year : dataYear )
                Rate( year == $year, $value : value )
            then
                require.that($value).isAtLeast(parameters.percent("floor"));
            """;

    private static Norms norms(String criterion) {
        return Norms.criterion("rate")
                .with("regions.csv", REGIONS)
                .yaml(criterion)
                .yaml("""
                        parameters:
                          floor: { unit: "%" }""")
                .with("regions/371000.yaml", """
                        region: 371000
                        rate.floor:
                          2020-01-01: { value: 50, basis: test }
                          2022-07-01: { value: 60, basis: test }
                          2023-01-01: { notApplicable: true, basis: test }
                        """)
                .rule(RULE);
    }

    private static Verdict verdict(Norms norms, String government, String asOf) {
        Situation situation = Situation.of(government, Year.of(2022)).withAsOf(LocalDate.parse(asOf));
        return norms.evaluator()
                .evaluate(situation, List.of(Rate.of(2022, "55")))
                .verdict("rate");
    }

    @Test
    void without_a_parameter_in_force_it_does_not_apply() {
        Norms norms = norms("note: x");

        assertThat(verdict(norms, "371002", "2022-06-30")).isEqualTo(MET);
        assertThat(verdict(norms, "371002", "2022-07-01")).isEqualTo(NOT_MET);
        assertThat(verdict(norms, "371002", "2019-12-31")).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(norms, "371002", "2023-01-01")).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(norms, "640000", "2022-06-30")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_reason_names_the_parameter_the_region_and_the_day() {
        Evaluation evaluation = norms("note: x")
                .evaluator()
                .evaluate(Situation.of("640000", Year.of(2022)), List.of(Rate.of(2022, "55")));

        assertThat(evaluation.criterion("rate").reason().zh()).contains("rate.floor", "宁夏", "2022-12-31");
        assertThat(evaluation.criterion("rate").reason().en()).contains("rate.floor", "640000", "2022-12-31");
    }

    @Test
    void a_finding_tells_which_value_of_which_region_was_in_force() {
        Situation situation = Situation.of("371002", Year.of(2022));

        assertThat(norms("note: x")
                        .evaluator()
                        .evaluate(situation, List.of(Rate.of(2022, "55")))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.parameters())
                        .containsExactly(
                                new ParameterUse("rate.floor", "60", "%", "371000", "2022-07-01", "test", false)));
    }

    @Test
    void to_another_level_of_government_it_does_not_apply() {
        Norms norms = norms("levels: [city]");

        assertThat(verdict(norms, "371000", "2022-06-30")).isEqualTo(MET);
        assertThat(verdict(norms, "371002", "2022-06-30")).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(norms, "640000", "2022-06-30")).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"before\"", "\"before\", $rate"})
    void a_part_whose_parameter_is_not_in_force_does_not_apply(String before) {
        Norms norms = Norms.criterion("rate")
                .yaml("parts: [now, before]")
                .yaml("""
                        parameters:
                          floor: { unit: "%", values: { 2000-01-01: { value: 50, basis: test } } }
                          floor-before: { unit: "%", values: { 2030-01-01: { value: 50, basis: test } } }""")
                .rule(RULE.replace("isAtLeast", "of(\"now\").isAtLeast"))
                .rule(RULE.replace("isAtLeast", "of(" + before + ").isAtLeast")
                        .replace("Rate(", before.contains("$rate") ? "$rate : Rate(" : "Rate(")
                        .replace("\"floor\"", "\"floor-before\"")
                        .replace("== $year", "== $year - 1"));

        assertThat(norms.evaluate(Rate.of(2022, "55"), Rate.of(2021, "55"))
                        .criterion("rate")
                        .parts())
                .containsEntry("now", MET)
                .containsEntry("before", NOT_APPLICABLE);
        assertThat(norms.verdict(Rate.of(2022, "55"), Rate.of(2021, "55"))).isEqualTo(MET);
    }

    @Test
    void a_rule_whose_condition_on_the_situation_does_not_hold_decides_nothing() {
        Norms norms = Norms.criterion("rate").parameter("floor", "%", "50").rule("""
                when
                    Situation( $year : dataYear, purpose == "recognition" )
                    Rate( year == $year, $value : value )
                then
                    require.that($value).isAtLeast(parameters.percent("floor"));
                """);
        Situation recognition = Norms.SITUATION.withPurpose("recognition");

        assertThat(norms.verdict(Rate.of(2022, "55"))).isNotIn(MET, NOT_MET);
        assertThat(norms.evaluator()
                        .evaluate(recognition, List.of(Rate.of(2022, "55")))
                        .verdict("rate"))
                .isEqualTo(MET);
    }

    @Test
    void before_the_day_since_which_it_counts_it_does_not_apply() {
        Norms norms = norms("since: 2022-09-01");

        assertThat(verdict(norms, "371002", "2022-08-31")).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict(norms, "371002", "2022-09-01")).isEqualTo(NOT_MET);
    }

    @Test
    void a_rule_may_say_that_it_does_not_apply() {
        Norms norms = Norms.criterion("staff").rule("""
                when
                    Situation( $year : dataYear )
                    Children( year == $year, all == 0 )
                then
                    require.notApplicable("没有在园幼儿");
                """).rule("""
                when
                    Situation( $year : dataYear )
                    Children( year == $year, all > 0, $public : inPublic, $all : all )
                then
                    require.share($public, $all).isAbove(0);
                """);

        assertThat(norms.verdict(new TestFacts.Children(2022, 0L, 0L))).isEqualTo(NOT_APPLICABLE);
        assertThat(norms.verdict(new TestFacts.Children(2022, 1L, 2L))).isEqualTo(MET);
        assertThat(norms.verdict(new TestFacts.Children(2022, 1L, null))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void a_government_that_is_not_listed_or_no_longer_exists_is_refused() {
        Evaluator evaluator = norms("note: x").evaluator();

        assertThatThrownBy(() -> evaluator.evaluate(Situation.of("999999", Year.of(2022)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999999");
        assertThatThrownBy(() -> evaluator.evaluate(Situation.of("371081", Year.of(2022)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("371081");
        assertThat(evaluator
                        .evaluate(Situation.of("371081", Year.of(2014)), List.of())
                        .verdicts())
                .hasSize(1);
    }
}
