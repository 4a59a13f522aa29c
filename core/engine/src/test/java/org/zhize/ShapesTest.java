package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Milestone;
import org.zhize.TestFacts.Pay;
import org.zhize.TestFacts.Peer;
import org.zhize.TestFacts.Rate;

/** The shapes of criteria that are about a few figures. */
class ShapesTest {

    @Test
    void a_threshold_on_one_number() {
        Norms norms = Norms.criterion("enrolment").parameter("floor", "%", "85").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $value : value )
                then
                    require.that($value).isAtLeast(parameters.percent("floor"));
                """);

        assertThat(norms.verdict(Rate.of(2022, "85"))).isEqualTo(MET);
        assertThat(norms.verdict(Rate.of(2022, "84.999999999999999999"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(Rate.of(2022, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Rate.of(2021, "99"))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_ratio_of_two_numbers() {
        Norms norms =
                Norms.criterion("public-share").parameter("floor", "%", "50").rule("""
                when
                    Situation( $year : dataYear )
                    Children( year == $year, $public : inPublic, $all : all )
                then
                    require.share($public, $all).isAtLeast(parameters.percent("floor"));
                """);

        assertThat(norms.verdict(new Children(2022, 500L, 1000L))).isEqualTo(MET);
        assertThat(norms.verdict(new Children(2022, 499L, 999L))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(new Children(2022, 499L, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Children(2022, 0L, 0L))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_year_on_year_growth() {
        Norms norms = Norms.criterion("growth").parameter("floor", "%", "10").rule("""
                when
                    Situation( $year : dataYear )
                    Budget( year == $year, $general : general, $fund : fund )
                    Budget( year == $year - 1, $lastGeneral : general, $lastFund : fund )
                then
                    require.growth($lastGeneral + $lastFund, $general + $fund).isAtLeast(parameters.percent("floor"));
                """);

        assertThat(norms.verdict(Budget.of(2021, "100"), Budget.of(2022, "110")))
                .isEqualTo(MET);
        assertThat(norms.verdict(Budget.of(2021, "100"), Budget.of(2022, "109.9999")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(Budget.of(2022, "110"))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Budget.of(2020, "100"), Budget.of(2022, "110")))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Budget.of(2021, "0"), Budget.of(2022, "110"))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void two_populations_in_different_units() {
        Norms norms = Norms.criterion("pay").rule("""
                when
                    Situation( $year : dataYear )
                    Pay( year == $year, $teachers : teachers, $civilServants : civilServants )
                then
                    require.that($teachers).isAtLeast($civilServants);
                """);

        assertThat(norms.verdict(Pay.of(2022, "80000", "8"))).isEqualTo(MET);
        assertThat(norms.verdict(Pay.of(2022, "79999.99", "8"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(Pay.of(2022, "79999.99", null))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_trend_over_three_years() {
        Norms norms = Norms.criterion("trend").parameter("drop", "百分点", "0.5").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year - 2, $first : value )
                    Rate( year == $year - 1, $second : value )
                    Rate( year == $year, $third : value )
                then
                    require.that(min($first - $second, $second - $third)).isAtLeast(parameters.percent("drop"));
                """);

        assertThat(norms.verdict(Rate.of(2020, "52"), Rate.of(2021, "51.5"), Rate.of(2022, "51")))
                .isEqualTo(MET);
        assertThat(norms.verdict(Rate.of(2020, "52"), Rate.of(2021, "51.6"), Rate.of(2022, "50")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(Rate.of(2020, "52"), Rate.of(2022, "51"))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Rate.of(2020, "52"), Rate.of(2021, null), Rate.of(2022, "51")))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void an_order_of_dates() {
        Norms norms = Norms.criterion("schedule").rule("""
                when
                    Milestone( name == "创建", $planned : planned, $actual : actual )
                then
                    require.that($actual).isAtMost($planned);
                """);
        LocalDate planned = LocalDate.of(2022, 6, 30);

        assertThat(norms.verdict(new Milestone("创建", planned, planned))).isEqualTo(MET);
        assertThat(norms.verdict(new Milestone("创建", planned, planned.plusDays(1))))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(new Milestone("创建", planned, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new Milestone("验收", planned, planned))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void not_below_the_mean_of_peers() {
        Norms norms = Norms.criterion("peers").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $own : value )
                    accumulate( Peer( year == $year, $value : value ); $mean : average($value) )
                then
                    require.that($own).isAtLeast($mean);
                """);
        Peer first = Peer.of("371001", "1");
        Peer second = Peer.of("371003", "1");
        Peer third = Peer.of("371004", "2");

        assertThat(norms.verdict(first, second, third, Rate.of(2022, "1.34"))).isEqualTo(MET);
        assertThat(norms.verdict(first, second, third, Rate.of(2022, "1.3333333333333333333333333")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(first, Peer.of("371003", null), Rate.of(2022, "9")))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Rate.of(2022, "9"))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_rank_among_peers() {
        Norms norms = Norms.criterion("rank").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $own : value )
                    accumulate( Peer( year == $year, value > $own ); $better : count() )
                then
                    require.count($better).isBelow(2);
                """);
        Peer first = Peer.of("371001", "9");
        Peer second = Peer.of("371003", "8");

        assertThat(norms.verdict(first, second, Rate.of(2022, "8"))).isEqualTo(MET);
        assertThat(norms.verdict(first, second, Rate.of(2022, "7.99"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(first, Peer.of("371003", null), Rate.of(2022, "8")))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Rate.of(2022, "8"))).isEqualTo(INSUFFICIENT);
    }
}
