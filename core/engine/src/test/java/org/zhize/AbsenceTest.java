package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void what_is_known_of_every_fact_is_known_of_none_of_them() {
        assertThat(classes("accumulate( SchoolClass( year == $year, pupils >= parameters.number('from'), $p : pupils );"
                                + " $sum : sum($p) ) then require.that($sum).isEqualTo(0);")
                        .verdict(SMALL))
                .isEqualTo(MET);
        assertThat(classes("accumulate( SchoolClass( year == $year, pupils >= parameters.number('from') );"
                                + " $list : collectList() ) then require.count($list).isEqualTo(0);")
                        .verdict(SMALL))
                .isEqualTo(MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"average($p)", "min($p)", "max($p)", "share($p, $p)", "weightedCv($p, $p)"})
    void nothing_is_computed_of_no_facts_even_where_it_is_known_that_there_are_none(String aggregate) {
        Norms norms =
                classes("accumulate( SchoolClass( year == $year, pupils >= parameters.number('from'), $p : pupils );"
                        + " $result : %s ) then require.that($result).isAtLeast(0);".formatted(aggregate));

        assertThat(norms.verdict(SMALL)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(SMALL, LARGE)).isEqualTo(MET);
    }
}
