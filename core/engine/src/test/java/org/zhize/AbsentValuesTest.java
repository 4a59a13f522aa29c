package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;

import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.SchoolClass;

/** Absent values where several facts meet. */
class AbsentValuesTest {

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
        Norms norms = Norms.criterion("classes").rule("""
                when
                    Situation( $year : dataYear )
                    not SchoolClass( year == $year, pupils > 12 )
                then
                    require.holds("x");
                """);

        assertThat(norms.evaluate(new SchoolClass("a", 2022, 13)).criterion("classes"))
                .returns(INSUFFICIENT, verdict -> verdict.verdict())
                .satisfies(verdict -> assertThat(verdict.reason().zh()).doesNotContain("没有任何数据", "没有可用的数据"));
    }
}
