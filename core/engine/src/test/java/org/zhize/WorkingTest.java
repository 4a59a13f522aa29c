package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Pay;
import org.zhize.TestFacts.Rate;
import org.zhize.rule.Verdict;

/** How a comparison is worked out, and which figure would change it. */
class WorkingTest {

    private static final Norms GROWTH =
            Norms.criterion("growth").parameter("floor", "%", "10").rule("""
            when
                Situation( $year : dataYear )
                Budget( year == $year, $general : general, $fund : fund )
                Budget( year == $year - 1, $last : general, $lastFund : fund )
            then
                require.growth($last + $lastFund, $general + $fund).isAtLeast(parameters.percent("floor"));
            """);

    private static final Norms SHARE =
            Norms.criterion("share").parameter("floor", "%", "50").rule("""
            when
                Situation( $year : dataYear )
                Children( year == $year, $public : inPublic, $all : all )
            then
                require.share($public, $all).isAtLeast(parameters.percent("floor"));
            """);

    private static String explain(Locale locale, Norms norms, Object... facts) {
        Evaluation evaluation = norms.evaluate(facts);
        return evaluation.explain(evaluation.verdicts().get(0).criterion(), locale);
    }

    private static Budget budget(int year, String general, String fund) {
        return new Budget(year, d(general), d(fund));
    }

    @Test
    void growth_is_worked_out_with_its_figures_and_either_of_this_years_would_do() {
        assertThat(explain(Locale.CHINESE, GROWTH, budget(2021, "100000", "20000"), budget(2022, "111000", "20900")))
                .contains("（111000 + 20900）÷（100000 + 20000）− 1 ≈ 9.92 %，要求 ≥ 10 %，还差 ≈0.09 个百分点")
                .contains("general或fund再增加 100 万元（其他数不变）即达标");
    }

    @Test
    void what_is_proposed_meets_the_threshold_and_a_step_less_does_not() {
        Budget last = budget(2021, "100000.003", "20000");

        assertThat(explain(Locale.CHINESE, GROWTH, last, budget(2022, "111000", "20900")))
                .contains("再增加 100.01 万元（已向上取整；其他数不变）即达标");
        assertThat(GROWTH.verdict(last, budget(2022, "111100.01", "20900"))).isEqualTo(Verdict.MET);
        assertThat(GROWTH.verdict(last, budget(2022, "111100.00", "20900"))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void whole_children_are_proposed_and_not_fewer_of_all() {
        String explained = explain(Locale.CHINESE, SHARE, new Children(2022, 10301L, 25113L));

        assertThat(explained).contains("占比不低于 50 %", "10301 ÷ 25113 ≈ 41.02 %");
        assertThat(explained).contains("inPublic再增加 2256 人（已向上取整；其他数不变）即达标").doesNotContain("减少");
        assertThat(SHARE.verdict(new Children(2022, 12557L, 25113L))).isEqualTo(Verdict.MET);
        assertThat(SHARE.verdict(new Children(2022, 12556L, 25113L))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void where_it_is_met_nothing_needs_to_change() {
        assertThat(explain(Locale.CHINESE, SHARE, new Children(2022, 1L, 2L))).doesNotContain("其他数不变", "改进");
    }

    @Test
    void a_threshold_that_must_be_passed_asks_for_a_step_more() {
        Norms above = Norms.criterion("above").parameter("floor", "元", "100").rule("""
                when
                    Situation( $year : dataYear )
                    Pay( year == $year, $pay : teachers )
                then
                    require.that($pay).isAbove(parameters.number("floor"));
                """);

        assertThat(explain(Locale.CHINESE, above, Pay.of(2022, "100", null))).contains("再增加 0.01 元");
        assertThat(above.verdict(Pay.of(2022, "100.01", null))).isEqualTo(Verdict.MET);
    }

    @Test
    void figures_of_other_units_carry_them_and_the_difference_of_percentages_is_in_points() {
        Norms drop = Norms.criterion("drop").parameter("least", "百分点", "0.5").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $now : value )
                    Rate( year == $year - 1, $last : value )
                then
                    require.that($last - $now).isAtLeast(parameters.percent("least"));
                """);

        assertThat(explain(Locale.CHINESE, drop, Rate.of(2021, "50"), Rate.of(2022, "49.9")))
                .contains("50 % − 49.9 % = 0.1 百分点", "不低于 0.5 百分点", "还差 0.4 个百分点")
                .doesNotContain("0.5 %", "0.1 %");
    }

    @Test
    void english_is_all_english() {
        String explained = explain(Locale.ENGLISH, SHARE, new Children(2022, 1L, 4L));

        assertThat(explained)
                .contains("share at least 50 %", "1 ÷ 4 = 25 %", "inPublic: 1 人 more would meet it, all else the same");
    }
}
