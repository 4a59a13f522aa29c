package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.SchoolClass;

/** Absence proves nothing: neither that a criterion is met nor that it is not. */
class AbsenceTest {

    private static final SchoolClass OF_ANOTHER_YEAR = new SchoolClass("1", 2021, 30);
    private static final SchoolClass OF_NO_YEAR = new SchoolClass("1", null, 30);
    private static final SchoolClass OF_UNKNOWN_SIZE = new SchoolClass("2", 2022, null);
    private static final SchoolClass SMALL = new SchoolClass("3", 2022, 30);
    private static final SchoolClass LARGE = new SchoolClass("4", 2022, 66);

    private static Norms classes(String conditionAndStatement) {
        return Norms.criterion("classes").parameter("from", "人", "66").rule("""
                when
                    Situation( $year : dataYear )
                    %s
                """.formatted(conditionAndStatement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not SchoolClass( year == $year, pupils >= parameters.number('from') ) then require.holds('x');",
                "not( SchoolClass( year == $year, pupils >= parameters.number('from') ) ) then require.holds('x');",
                "not SchoolClass( year == $year, pupils < parameters.number('from') ) then require.fails('x');",
                "not SchoolClass( year == $year, pupils < parameters.number('from') ) then require.notApplicable('x');",
                "exists SchoolClass( year == $year, pupils < parameters.number('from') ) then require.holds('x');",
                "exists SchoolClass( year == $year, pupils >= parameters.number('from') ) then require.fails('x');",
                "exists( SchoolClass( year == $year, pupils != 0 ) ) then require.holds('x');",
                "exists SchoolClass( year == $year, pupils not in (0, 1) ) then require.holds('x');",
                "forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils < parameters.number('from') ) )"
                        + " then require.holds('x');",
                "forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils >= parameters.number('from') ) )"
                        + " then require.fails('x');",
                "accumulate( SchoolClass( year == $year, pupils >= parameters.number('from') ); $n : count() )"
                        + " then require.count($n).isEqualTo(0);",
                "accumulate( SchoolClass( year == $year, pupils >= parameters.number('from') ); $n : count() )"
                        + " then require.count($n).isAtLeast(1);",
                "accumulate( $c : SchoolClass( year == $year, pupils < parameters.number('from') ); $l : collectList($c) )"
                        + " then require.count($l).isAtLeast(1);",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : sum($p) )"
                        + " then require.that($n).isAtMost(parameters.number('from'));",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : sum($p) )"
                        + " then require.that($n).isAtLeast(parameters.number('from'));",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : max($p) )"
                        + " then require.that($n).isBelow(parameters.number('from'));",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : min($p) )"
                        + " then require.that($n).isAbove(parameters.number('from'));",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : average($p) )"
                        + " then require.that($n).isBelow(parameters.number('from'));",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : share($p, $p) )"
                        + " then require.that($n).isAtLeast(1);",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : weightedCv($p, $p) )"
                        + " then require.that($n).isAtMost(1);",
                "SchoolClass( year == $year, pupils < parameters.number('from') ) then require.holds('x');",
                "SchoolClass( year == $year, pupils >= parameters.number('from') ) then require.fails('x');",
                "SchoolClass( year == $year, pupils != 0 ) then require.holds('x');",
                "SchoolClass( year == $year, $p : pupils ) then require.that($p).isBelow(parameters.number('from'));",
                "SchoolClass( year == $year, $p : pupils ) then require.that($p).isAbove(parameters.number('from'));",
                "( SchoolClass( year == $year, pupils > 0 ) or SchoolClass( year == $year, pupils < 0 ) )"
                        + " then require.holds('x');",
            })
    void nothing_is_decided_without_facts_or_about_unknown_ones(String conditionAndStatement) {
        Norms norms = classes(conditionAndStatement);

        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(OF_ANOTHER_YEAR)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(OF_NO_YEAR)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(OF_UNKNOWN_SIZE)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(OF_UNKNOWN_SIZE, OF_ANOTHER_YEAR, OF_NO_YEAR)).isEqualTo(INSUFFICIENT);
        assertThat(norms.evaluate().criterion("classes").missing()).isNotEmpty();
        assertThat(norms.evaluate(OF_UNKNOWN_SIZE).criterion("classes").missing())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not SchoolClass( year == $year, pupils >= parameters.number('from') ) then require.holds('x');",
                "forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils < parameters.number('from') ) )"
                        + " then require.holds('x');",
                "accumulate( SchoolClass( year == $year, pupils >= parameters.number('from') ); $n : count() )"
                        + " then require.count($n).isEqualTo(0);",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $n : max($p) )"
                        + " then require.that($n).isBelow(parameters.number('from'));",
            })
    void one_unknown_fact_among_good_ones_leaves_a_statement_about_all_of_them_open(String conditionAndStatement) {
        Norms norms = classes(conditionAndStatement);

        assertThat(norms.verdict(SMALL)).isEqualTo(MET);
        assertThat(norms.verdict(SMALL, OF_UNKNOWN_SIZE)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(SMALL, OF_ANOTHER_YEAR)).isEqualTo(MET);
        assertThat(norms.verdict(LARGE, SMALL)).isNotEqualTo(MET);
    }

    @Test
    void one_known_fact_proves_existence_whatever_the_others_are() {
        Norms norms = classes(
                "exists SchoolClass( year == $year, pupils >= parameters.number('from') ) then require.fails('x');");

        assertThat(norms.verdict(LARGE, OF_UNKNOWN_SIZE, OF_NO_YEAR)).isEqualTo(NOT_MET);
    }

    @Test
    void a_statement_about_every_fact_of_a_type_needs_one() {
        Norms norms = classes("forall( SchoolClass( pupils < parameters.number('from') ) ) then require.holds('x' );");

        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(OF_UNKNOWN_SIZE, SMALL)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(SMALL)).isEqualTo(MET);
    }

    @Test
    void either_of_two_kinds_of_fact_may_decide_but_neither_is_not_enough() {
        Norms norms = Norms.criterion("either").rule("""
                when
                    Situation( $year : dataYear )
                    ( Mechanism( name == "a", year == $year, works == true )
                      or SchoolClass( name == "a", year == $year, pupils > 0 ) )
                then
                    require.holds("x");
                """);

        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Mechanism("a", 2022, true))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("a", 2022, 1))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("a", 2022, 1), new Mechanism("a", 2022, null)))
                .isEqualTo(MET);
        assertThat(norms.verdict(new Mechanism("a", 2022, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Mechanism("b", 2022, true))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_null_in_a_join_joins_nothing() {
        Norms norms = Norms.criterion("join").rule("""
                when
                    Situation( $year : dataYear )
                    Mechanism( year == $year, $name : name )
                    SchoolClass( year == $year, name == $name, $pupils : pupils )
                then
                    require.that($pupils).isAtLeast(1);
                """);

        assertThat(norms.verdict(new Mechanism("a", 2022, true), new SchoolClass("a", 2022, 1)))
                .isEqualTo(MET);
        assertThat(norms.verdict(new Mechanism(null, 2022, true), new SchoolClass(null, 2022, 1)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Mechanism("a", 2022, true), new SchoolClass(null, 2022, 1)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Mechanism(null, 2022, true), new SchoolClass("a", 2022, 1)))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_null_in_arithmetic_on_a_year_joins_nothing() {
        Norms norms = Norms.criterion("years").rule("""
                when
                    Rate( $year : year, $now : value )
                    Rate( year == $year - 1, $last : value )
                then
                    require.that($now).isAtLeast($last);
                """);

        assertThat(norms.verdict(Rate.of(2021, "1"), new Rate(null, d("9")))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Rate(null, d("1")), new Rate(null, d("9"))))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_null_in_a_bound_field_says_which_field_of_which_fact() {
        Norms norms = Norms.criterion("sum").rule("""
                when
                    Situation( $year : dataYear )
                    Budget( year == $year, $general : general, $fund : fund )
                then
                    require.that($general + $fund).isAbove(0);
                """);

        assertThat(norms.verdict(new Budget(2022, d("1"), null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.evaluate(new Budget(2022, d("1"), null))
                        .criterion("sum")
                        .missing())
                .singleElement()
                .returns("Budget[year=2022].fund", missing -> missing.path());
    }

    @Test
    void facts_that_satisfy_no_rule_are_not_called_missing() {
        Norms norms = classes(
                "not SchoolClass( year == $year, pupils >= parameters.number('from') ) then require.holds('x');");

        assertThat(norms.evaluate(LARGE).criterion("classes"))
                .returns(INSUFFICIENT, verdict -> verdict.verdict())
                .satisfies(verdict -> assertThat(verdict.reason().zh()).doesNotContain("没有任何数据", "没有可用的数据"));
    }
}
