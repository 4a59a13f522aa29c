package org.zhize.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.finding.Approach;
import org.zhize.testkit.ScenarioSuite;

class CoverageTest {

    private static final String NO_DATA = Ward.scenario("没有数据 / no data", 2022, "INSUFFICIENT");
    private static final String BEFORE = Ward.scenario("还没有规定 / not yet", 2019, "NOT_APPLICABLE", 66);

    @TempDir
    private Path folder;

    private Ward ward;

    @BeforeEach
    void rules() {
        ward = new Ward(folder);
    }

    @Test
    void without_a_scenario_nothing_is_covered() {
        Coverage coverage = ward.coverage();

        assertThat(coverage.ratio()).hasToString("0/14");
        assertThat(Ward.words(coverage.items().stream()))
                .containsExactly(
                        "1 rule: all conditions hold",
                        "1 verdict: MET",
                        "1 verdict: NOT_MET",
                        "1 verdict: INSUFFICIENT",
                        "1 verdict: NOT_APPLICABLE",
                        "3 Situation( $year : dataYear ): matches",
                        "4 Beds( year == $year, $count : count ): matches",
                        "4 Beds( year == $year, $count : count ): matches nothing",
                        "4 year == $year: holds",
                        "4 year == $year: fails",
                        "6 ≥ parameters.number(\"floor\"): just below",
                        "6 ≥ parameters.number(\"floor\"): exactly on it",
                        "6 ≥ parameters.number(\"floor\"): just above",
                        "4 floor 66 人 (全国, from 2020-01-01): in force");
    }

    @Test
    void all_items_can_be_covered() {
        Coverage coverage = ward.scenarios(
                        Ward.PASS,
                        Ward.scenario("多一 / above", 2022, "MET", 67),
                        Ward.scenario("少一 / below", 2022, "NOT_MET", 65),
                        NO_DATA,
                        BEFORE,
                        Ward.PASS
                                .replace("达标 / passes", "另一年 / other year")
                                .replace("      Beds:\n", "      Beds:\n        - { year: 2021 }\n"))
                .coverage();

        assertThat(coverage.uncovered()).isEmpty();
        assertThat(coverage.ratio().percent()).isEqualTo("100 %");
        assertThat(coverage.ratio().isComplete()).isTrue();
    }

    @Test
    void a_scenario_that_fails_proves_nothing() {
        assertThat(ward.scenarios(Ward.PASS.replace("expect: MET", "expect: NOT_MET"))
                        .coverage()
                        .ratio())
                .hasToString("0/14");
        assertThat(ward.scenarios(Ward.PASS).coverage().ratio().covered()).isEqualTo(7);
    }

    @Test
    void only_what_the_scenario_is_about_counts() {
        ward.with("care/other.yaml", "title: { zh: 另一条, en: Other }\nbasis: [测试]\n")
                .with("care/other.drl", """
                        rule "另一条 / other"
                        when
                            Beds( $count : count )
                        then
                            require.that($count).isAtLeast(1);
                        end
                        """);

        Coverage coverage = ward.scenarios(Ward.PASS).coverage();

        assertThat(coverage.criteria()).extracting(CriterionCoverage::criterion).containsExactly("beds", "other");
        assertThat(coverage.criteria()).extracting(one -> one.ratio().covered()).containsExactly(7, 0);
    }

    @Test
    void one_criterion_alone_can_be_asked_for() {
        ward.with("care/other.yaml", "title: { zh: 另一条, en: Other }\nbasis: [测试]\nall-of: [beds]\n")
                .scenarios(Ward.PASS);

        Coverage other = Coverage.of(ScenarioSuite.load(ward.write()).about("other"));

        assertThat(Ward.words(other.items().stream()))
                .containsExactly("1 verdict: MET", "1 verdict: NOT_MET", "1 verdict: INSUFFICIENT");
        assertThat(other.ratio().covered()).isZero();
    }

    @Test
    void a_threshold_is_approached_by_one_and_not_by_two() {
        assertThat(ward.scenarios(Ward.scenario("少二", 2022, "NOT_MET", 64)).uncovered(CoverageKind.THRESHOLD))
                .hasSize(3);
        assertThat(ward.scenarios(Ward.scenario("少一", 2022, "NOT_MET", 65)).uncovered(CoverageKind.THRESHOLD))
                .containsExactly(
                        "6 ≥ parameters.number(\"floor\"): exactly on it",
                        "6 ≥ parameters.number(\"floor\"): just above");
    }

    @Test
    void each_end_of_a_range_is_a_threshold() {
        ward.replacing(
                "care/beds.drl",
                "isAtLeast(parameters.number(\"floor\"))",
                "isBetween(10, parameters.number(\"floor\"))");

        assertThat(ward.scenarios(Ward.scenario("下端", 2022, "MET", 10), Ward.scenario("上端", 2022, "NOT_MET", 67))
                        .uncovered(CoverageKind.THRESHOLD))
                .containsExactly(
                        "6 ≥ 10: just below",
                        "6 ≥ 10: just above",
                        "6 ≤ parameters.number(\"floor\"): just below",
                        "6 ≤ parameters.number(\"floor\"): exactly on it");
    }

    @Test
    void a_comparison_of_order_is_a_threshold_and_holds_or_fails() {
        ward.replacing("care/beds.drl", "$count : count )", "count >= 5, $count : count )")
                .scenarios(Ward.scenario("少一", 2022, "MET", 4, 70));

        assertThat(ward.uncovered(CoverageKind.THRESHOLD))
                .startsWith("4 count >= 5: exactly on it", "4 count >= 5: just above")
                .hasSize(5);
        assertThat(ward.uncovered(CoverageKind.PATTERN))
                .containsExactly(
                        "4 Beds( year == $year, count >= 5, $count : count ): matches nothing",
                        "4 year == $year: fails");
    }

    @Test
    void nobody_is_asked_for_a_count_or_a_figure_below_zero() {
        ward.replacing(
                        "care/beds.drl",
                        "Beds( year == $year, $count : count )",
                        "accumulate( Beds( year == $year, count > 0 ); $beds : count() )")
                .replacing(
                        "care/beds.drl",
                        "that($count).isAtLeast(parameters.number(\"floor\"))",
                        "count($beds).isAtMost(0)");

        assertThat(ward.with("care/beds.yaml", "title: { zh: 床位, en: Beds }\nbasis: [测试]\n")
                        .scenarios(Ward.scenario("没有床", 2022, "MET", 0))
                        .uncovered(CoverageKind.THRESHOLD))
                .containsExactly("4 count > 0: just above", "6 ≤ 0: just above");
    }

    @Test
    void a_share_of_counted_facts_is_approached_by_one_fact() {
        ward.with(
                        "care/beds.yaml",
                        "title: { zh: 床位, en: Beds }\nbasis: [测试]\nparameters:\n  ceiling: { unit: \"%\", values: { 2020-01-01: { value: 50, basis: 测试 } } }\n")
                .with("care/beds.drl", """
                        rule "空床 / empty beds"
                        when
                            Situation( $year : dataYear )
                            accumulate( Beds( year == $year, count == 0 ); $empty : count() )
                            accumulate( Beds( year == $year ); $all : count() )
                        then
                            require.share($empty, $all).isAtMost(parameters.percent("ceiling"));
                        end
                        """);

        assertThat(ward.scenarios(Ward.scenario("一半", 2022, "MET", 0, 1), Ward.scenario("少一", 2022, "MET", 0, 1, 1))
                        .uncovered(CoverageKind.THRESHOLD))
                .containsExactly("7 ≤ parameters.percent(\"ceiling\"): just above");
    }

    @Test
    void verdicts_of_parts_are_items() {
        ward.replacing("care/beds.yaml", "basis: [测试]\n", "basis: [测试]\nparts: [adult, child]\n")
                .replacing("care/beds.drl", "that($count)", "that($count).of(\"adult\")")
                .scenarios("""
                          - name: 一半 / one half
                            situation: { government: 360000, year: 2022 }
                            facts: { Beds: [ { year: 2022, count: 66 } ] }
                            expect: INSUFFICIENT
                        """);

        assertThat(ward.uncovered(CoverageKind.VERDICT))
                .containsExactly(
                        "1 verdict: MET",
                        "1 verdict: NOT_MET",
                        "1 verdict: NOT_APPLICABLE",
                        "1 verdict on adult: NOT_MET",
                        "1 verdict on adult: INSUFFICIENT");
    }

    @Test
    void of_a_duty_that_must_be_proven_absence_is_not_met() {
        ward.with("care/beds.yaml", "title: { zh: 床位, en: Beds }\nbasis: [测试]\nlevels: [province]\nabsent: NOT_MET\n")
                .replacing(
                        "care/beds.drl",
                        "require.that($count).isAtLeast(parameters.number(\"floor\"))",
                        "require.holds(\"有 / there is\")");

        assertThat(ward.scenarios(Ward.scenario("没有", 2022, "NOT_MET")).uncovered(CoverageKind.VERDICT))
                .containsExactly("1 verdict: MET", "1 verdict: NOT_APPLICABLE");
    }

    @Test
    void each_dated_and_regional_value_must_decide_once() {
        ward.with("regions/360000.yaml", """
                        region: 360000
                        beds.floor:
                          2021-01-01: { value: 70, basis: 测试 }
                          2023-01-01: { value: null, basis: 测试 }
                          2024-01-01: { notApplicable: true, value: null, basis: 测试 }
                        """).scenarios(Ward.scenario("省内的数", 2022, "NOT_MET", 66));

        assertThat(ward.uncovered(CoverageKind.PARAMETER))
                .containsExactly(
                        "4 floor 66 人 (全国, from 2020-01-01): in force",
                        "4 floor (江西省, from 2023-01-01): fallen back",
                        "5 floor (江西省, from 2024-01-01): ended");

        ward.scenarios(Ward.scenario("改回", 2023, "MET", 66), Ward.scenario("终止", 2024, "NOT_APPLICABLE", 66));

        assertThat(ward.uncovered(CoverageKind.PARAMETER))
                .containsExactly("3 floor 70 人 (江西省, from 2021-01-01): in force");
    }

    @Test
    void what_only_a_parameter_says_cannot_be_asked_both_ways() {
        ward.replacing(
                        "care/beds.yaml",
                        "parameters:\n",
                        "parameters:\n  applies: { type: flag, override: any, values: { 2020-01-01: { value: true, basis: 测试 } } }\n")
                .replacing(
                        "care/beds.drl",
                        "$year : dataYear )",
                        "$year : dataYear, parameters.flag(\"applies\") == true )");

        assertThat(ward.uncovered(CoverageKind.PATTERN))
                .contains("3 parameters.flag(\"applies\") == true: holds")
                .doesNotContain("3 parameters.flag(\"applies\") == true: fails");

        ward.with("regions/360000.yaml", "region: 360000\nbeds.applies:\n  2021-01-01: { value: false, basis: 测试 }\n");

        assertThat(ward.uncovered(CoverageKind.PATTERN)).contains("3 parameters.flag(\"applies\") == true: fails");
    }

    @Test
    void an_uncovered_threshold_carries_what_a_program_needs() {
        List<CoverageItem> thresholds = ward.scenarios(Ward.PASS).coverage().uncovered().stream()
                .filter(item -> item.kind() == CoverageKind.THRESHOLD)
                .toList();

        assertThat(thresholds)
                .extracting(CoverageItem::target)
                .allSatisfy(target ->
                        assertThat(((Target.BoundApproach) target).bound()).isZero())
                .extracting(target -> ((Target.BoundApproach) target).approach())
                .containsExactly(Approach.JUST_BELOW, Approach.JUST_ABOVE);
        assertThat(thresholds).allSatisfy(item -> assertThat(item.rule()).isNotNull());
    }
}
