package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Measurement;

/** What becomes of criteria whose facts a quality rule marks. */
class SuspicionTest {

    private static final Norms SHARE =
            Norms.criterion("share").parameter("floor", "%", "50").rule("""
            when
                Situation( $year : dataYear )
                Children( year == $year, $public : inPublic, $all : all )
            then
                require.share($public, $all).isAtLeast(parameters.percent("floor"));
            """);

    private static final String PART_ABOVE_WHOLE = """
            when
                $children : Children( inPublic > all )
            then
                suspect($children).because("部分大于总数")%s;
            """;

    private static final Children GOOD = new Children(2022, 60L, 100L);
    private static final Children IMPOSSIBLE = new Children(2022, 160L, 100L);

    private static CriterionVerdict judge(String mark, Object... facts) {
        return SHARE.quality(PART_ABOVE_WHOLE.formatted(mark)).evaluate(facts).criterion("share");
    }

    @Test
    void contradictory_data_make_a_criterion_inconsistent() {
        assertThat(judge("", GOOD).verdict()).isEqualTo(MET);
        assertThat(judge("", IMPOSSIBLE).verdict()).isEqualTo(INCONSISTENT);
        assertThat(judge(".inconsistent()", IMPOSSIBLE).verdict()).isEqualTo(INCONSISTENT);
        assertThat(judge("", IMPOSSIBLE).reason().zh()).contains("部分大于总数");
    }

    @Test
    void a_milder_mark_leaves_it_open_or_only_notes_it() {
        assertThat(judge(".insufficient()", IMPOSSIBLE).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(judge(".insufficient()", IMPOSSIBLE).reason().zh()).contains("部分大于总数");
        assertThat(judge(".note()", IMPOSSIBLE).verdict()).isEqualTo(MET);
        assertThat(judge(".note()", IMPOSSIBLE).findings().get(0).notes().toString())
                .contains("部分大于总数");
    }

    @Test
    void a_part_above_its_whole_contradicts_itself_where_no_check_looks() {
        assertThat(SHARE.verdict(IMPOSSIBLE)).isEqualTo(INCONSISTENT);
        assertThat(SHARE.verdict(new Children(2022, 100L, 100L))).isEqualTo(MET);
        assertThat(SHARE.verdict(new Children(2022, -1L, 100L))).isEqualTo(INCONSISTENT);
        assertThat(SHARE.evaluate(IMPOSSIBLE).criterion("share").reason().zh()).contains("部分大于全部");
    }

    @Test
    void a_suspected_fact_that_a_criterion_does_not_use_does_not_touch_it() {
        assertThat(judge("", GOOD, new Children(2021, 160L, 100L)).verdict()).isEqualTo(MET);
    }

    @Test
    void a_fact_that_may_be_the_one_that_is_meant_leaves_it_open_suspected_or_not() {
        assertThat(judge("", GOOD, new Children(null, 160L, 100L)).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(judge("", GOOD, new Children(null, 60L, 100L)).verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void what_is_missing_stays_missing_and_suspects_nothing() {
        assertThat(judge("", new Children(2022, 160L, null)).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(judge("").verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_suspicion_may_depend_on_what_is_computed() {
        Norms norms = SHARE.with("quality/checks.yaml", """
                title: c
                basis: [test]
                parameters:
                  most: { unit: "%", values: { 2000-01-01: { value: 40, basis: test } } }
                """).with("quality/checks.drl", """
                rule "jump"
                when
                    $now : Children( $year : year, $all : all )
                    Children( year == $year - 1, $before : all )
                then
                    suspect($now).because("一年间变化过大").inconsistent()
                        .where(max($all / $before - 1, 1 - $all / $before)).isAbove(parameters.percent("most"));
                end
                """);

        assertThat(norms.verdict(GOOD, new Children(2021, 1L, 71L))).isEqualTo(INCONSISTENT);
        assertThat(norms.verdict(GOOD, new Children(2021, 1L, 72L))).isEqualTo(MET);
        assertThat(norms.verdict(GOOD, new Children(2021, 1L, null))).isEqualTo(MET);
        assertThat(norms.verdict(GOOD, new Children(2021, 1L, 0L))).isEqualTo(MET);
        assertThat(norms.verdict(GOOD)).isEqualTo(MET);
    }

    @Test
    void a_mark_on_one_of_many_facts_reaches_what_is_counted_over_them() {
        Norms norms = Norms.criterion("none").parameter("from", "人", "66").quality("""
                when
                    $class : SchoolClass( pupils < 0 )
                then
                    suspect($class).because("人数为负");
                """);
        SchoolClass good = new SchoolClass("1", 2022, 40);
        SchoolClass wrong = new SchoolClass("2", 2022, -40);
        SchoolClass large = new SchoolClass("3", 2022, 66);
        Norms counted = norms.rule("""
                when
                    Situation( $year : dataYear )
                    accumulate( SchoolClass( year == $year, pupils >= parameters.number("from") ); $many : count() )
                then
                    require.count($many).isEqualTo(0);
                """);
        Norms negated = norms.rule("""
                when
                    Situation( $year : dataYear )
                    not SchoolClass( year == $year, pupils >= parameters.number("from") )
                then
                    require.holds("没有超大班额");
                """);

        assertThat(counted.verdict(good)).isEqualTo(MET);
        assertThat(counted.verdict(good, wrong)).isEqualTo(INCONSISTENT);
        assertThat(counted.verdict(good, wrong, large)).isEqualTo(INCONSISTENT);
        assertThat(negated.verdict(good, wrong)).isEqualTo(INCONSISTENT);
        assertThat(negated.verdict(good, new SchoolClass("4", 2021, -1))).isEqualTo(MET);
    }

    @Test
    void weaker_evidence_decides_where_figures_contradict_themselves_and_they_are_named() {
        Norms norms = SHARE.rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "share", year == $year, $share : value )
                then
                    require.that($share).isAtLeast(parameters.percent("floor"));
                """).quality(PART_ABOVE_WHOLE.formatted(""));
        Measurement stated = new Measurement("share", null, 2022, d("24.13"), "%", null, null, null);

        assertThat(norms.verdict(IMPOSSIBLE, stated)).isEqualTo(NOT_MET);
        assertThat(norms.evaluate(IMPOSSIBLE, stated).criterion("share").notes().toString())
                .contains("部分大于总数");
    }

    @Test
    void an_inconsistent_part_makes_a_combination_inconsistent_unless_another_fails() {
        Norms norms = SHARE.quality(PART_ABOVE_WHOLE.formatted(""))
                .andCriterion("budget")
                .rule("""
                        when
                            Situation( $year : dataYear )
                            Budget( year == $year, $general : general )
                        then
                            require.that($general).isAbove(0);
                        """)
                .andCriterion("both")
                .yaml("all-of: [share, budget]");

        assertThat(norms.verdict(IMPOSSIBLE, Budget.of(2022, "1"))).isEqualTo(INCONSISTENT);
        assertThat(norms.verdict(IMPOSSIBLE)).isEqualTo(INCONSISTENT);
        assertThat(norms.verdict(IMPOSSIBLE, Budget.of(2022, "0"))).isEqualTo(NOT_MET);
    }
}
