package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Assessment;
import org.zhize.rule.Verdict;

class ExplanationTest {

    @Test
    void a_missed_threshold_says_what_is_in_force_and_what_would_meet_it() {
        assertThat(Explanation.of(Samples.catalogue(), Samples.huancui(), Samples.GROWTH, Locale.CHINESE))
                .isEqualTo("""
                        教育经费比上年增长（fiscal-education-growth-10pct）
                        环翠区（371002），2022 年
                        按 2022-12-31 有效的规定判定

                        判定    ✗ 未达标
                        要求    教育经费比上年增长：不低于 10 %
                        标准    增长幅度下限：10 %，威海市（371000）规定，自 2022-01-01 起施行；依据：威
                                海市 2022 年评价报告 二(二)「依据未核实」
                                到 2022-12-31，适用于环翠区的是上级（威海市）的这一规定
                        数据    教育经费 环翠区·2022：2022 年，一般公共预算 109.2345678901 万元，政府性基
                                金 0 万元
                                教育经费 环翠区·2021：2021 年，一般公共预算 100 万元，政府性基金 0 万元
                        计算    实测 ≈9.23 %，要求 ≥ 10 %，还差 ≈0.77 个百分点
                        改进    再增加 ≈0.77 个百分点即达标
                        依据    威海市 2022 年评价报告 二(二)「依据未核实」
                        规则    教育经费比上年增长 / budgeted education funds grow
                                （funding/fiscal-education-growth-10pct.drl:7）
                        """);
    }

    @Test
    void a_threshold_that_is_just_reached_asks_for_nothing_more() {
        assertThat(Explanation.of(Samples.catalogue(), Samples.rushan(), Samples.GROWTH, Locale.ENGLISH))
                .contains("Verdict    ✓ Met", "observed 10 %, required ≥ 10 %, exactly as required")
                .doesNotContain("Remedy", "would meet it");
    }

    @Test
    void missing_data_name_the_department_that_holds_them() {
        assertThat(Explanation.of(Samples.catalogue(), Samples.huancui(), Samples.PAY, Locale.CHINESE))
                .contains("判定    ? 数据不足")
                .contains("缺少    工资收入（年份=2022）的“公务员年平均工资收入”，由人社局掌握")
                .contains("说明    自评报告声称已经达标，但没有数字");
    }

    @Test
    void contradictory_data_are_not_measured_against_the_threshold() {
        assertThat(Explanation.of(Samples.catalogue(), Samples.huancui(), Samples.NO_DECREASE_TOTAL, Locale.CHINESE))
                .contains("实测 1590803 万元，要求 ≥ 159080.3 万元\n")
                .doesNotContain("高出");
    }

    @Test
    void a_combined_criterion_shows_what_it_is_made_of() {
        assertThat(Explanation.of(Samples.catalogue(), Samples.huancui(), Samples.NO_DECREASE, Locale.CHINESE))
                .contains("""
                        组成    ✓ 达标  生均一般公共预算教育支出只增不减（two-no-decrease-per-pupil）
                                ! 数据矛盾  一般公共预算教育支出只增不减（two-no-decrease-total）
                        """);
    }

    @Test
    void subjects_that_miss_come_first() {
        assertThat(Explanation.of(Samples.catalogue(), Samples.huancui(), Samples.CLASSES, Locale.CHINESE))
                .containsSubsequence("小学 · 第二小学：实测 70 人", "小学 · 第一小学：实测 45 人", "小学 · 第二小学：再减少 5 人即达标");
    }

    @Test
    void a_quality_check_says_what_it_found_and_in_which_facts() {
        assertThat(Explanation.of(City.catalogue(), City.city(), "dq-decimal-lost", Locale.CHINESE))
                .contains("判定    ! 发现问题")
                .contains("理由    城东区（990101）·2022：2022 年支出约为上年的 10 倍")
                .contains("比对    城东区（990101）·2022：≈10.00 ≥ 9")
                .contains("教育经费 城东区（990101）·2022：2022 年，一般公共预算 1590803 万元")
                .doesNotContain("要求", "改进", "数据矛盾");
    }

    @Test
    void governments_below_are_named_by_what_was_found_of_them() {
        assertThat(Explanation.of(City.catalogue(), City.city(), City.EVERY_DISTRICT, Locale.CHINESE))
                .contains("""
                        理由    城西区（990102）：未达标；高新技术产业开发区（990106）：未达标
                        下级    未达标 2 个：城西区、高新技术产业开发区
                                没有报送 1 个：河口回族自治县
                                达标 5 个：城东区、城南区、城北区、新城区、山前县
                        规则    每个区县都达标（funding/every-district-passes.drl:1）
                        """);
    }

    @Test
    void a_misspelt_criterion_is_answered_with_the_nearest() {
        assertThatThrownBy(
                        () -> Explanation.of(Samples.catalogue(), Samples.huancui(), "two-no-decreese", Locale.CHINESE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("没有编号为 two-no-decreese 的标准，是否应为 two-no-decrease"
                        + " / no criterion has the id two-no-decreese; did you mean two-no-decrease?");
    }

    @Test
    void a_criterion_without_a_verdict_is_refused() {
        Assessment partial = Samples.only(Samples.plain(Samples.CLASSES, Verdict.MET, "达标", "met"));

        assertThatThrownBy(() -> Explanation.of(Samples.catalogue(), partial, Samples.PAY, Locale.CHINESE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("371002 没有对标准 teacher-pay-not-below-civil-servants 的判定");
    }
}
