package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Assessment;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** What the text report tells beside verdicts: quality, families, consequences, scores and the procedure. */
class CityTextTest {

    private static String report(Locale locale) {
        return TextReport.render(City.catalogue(), City.assessments(), locale);
    }

    @Test
    void districts_stand_under_their_city() {
        assertThat(report(Locale.CHINESE)).contains("""
                示例市 2022 年                ✓  ?  ✗
                  城东区 2022 年              ✓  ✓  –
                  城西区 2022 年              ✗  ✓  –
                """);
    }

    @Test
    void a_district_stands_under_its_city_in_other_years_too() {
        Situation earlier = Situation.of(City.EAST, Year.of(2021));
        List<Assessment> all = List.of(City.city(), new Assessment(earlier, List.of(), List.of()));

        assertThat(TextReport.render(City.catalogue(), all, Locale.CHINESE)).contains("\n  城东区 2021 年");
    }

    @Test
    void a_district_without_its_city_stands_alone() {
        List<Assessment> district = City.assessments().subList(2, 3);

        assertThat(TextReport.render(City.catalogue(), district, Locale.CHINESE))
                .contains("\n城西区 2022 年  ✗  ✓  –\n");
    }

    @Test
    void districts_that_fail_or_did_not_report_are_named_once() {
        assertThat(report(Locale.CHINESE)).contains("""
                ✗ 未达标  3  各区县全部达标
                    下级  未达标 2 个：城西区、高新技术产业开发区
                          没有报送 1 个：河口回族自治县

                """);
    }

    @Test
    void of_very_many_districts_some_are_named_and_the_rest_are_counted() {
        List<String> codes = IntStream.range(0, 100).mapToObj(i -> "99" + i).toList();

        assertThat(new Children(Verdict.NOT_MET, "", codes).sentence(new Wording(City.catalogue(), Locale.CHINESE)))
                .startsWith("未达标 100 个：990、991、")
                .endsWith("9923，另有 76 项，详见 JSON 报告");
    }

    @Test
    void checks_that_found_problems_are_told_with_their_facts_and_the_rest_are_counted() {
        assertThat(report(Locale.CHINESE)).contains("""
                ▌数据核查：发现问题 1，未发现问题 1，无可核对 1

                ! 发现问题  小数点可能遗漏
                    理由  城东区（990101）·2022：2022 年支出约为上年的 10 倍，小数点可能遗漏：同
                          一部门同一口径的两年数字相差一个数量级，而同期学生数、教师数和学校数都
                          没有相应变化，请财政局对照决算原件逐项核对后重新报送
                    比对  城东区（990101）·2022：≈10.00 ≥ 9
                    数据  教育经费 城东区（990101）·2022：""").doesNotContain("部分不大于总数");
    }

    @Test
    void what_follows_is_told_with_whom_it_concerns_and_why() {
        assertThat(report(Locale.CHINESE)).contains("""
                封顶  未达标不得评优
                    对象  示例市（990100）
                    内容  最高评为“良好”
                    理由  有区县未达标的市不得评为优秀
                    标准  教育经费比上年增长
                          各区县全部达标

                约谈  约谈主要负责人
                    对象  城西区（990102）
                          高新技术产业开发区（990106）
                    内容  约谈区政府主要负责人
                    理由  年度评价有标准未达标，且上一年度已经反馈
                """);
    }

    @Test
    void shares_of_money_line_up() {
        assertThat(report(Locale.CHINESE)).contains("""
                资金分配  奖补资金
                    内容  总额 10,000,000 元，权重合计 24；按权重分到分，余数用最大余数法分配
                    理由  按达标项数和在校学生数计算的权重分配省级奖补资金
                    标准  教育经费比上年增长
                          各区县全部达标
                    分配  城东区（990101）  权重 3         1,250,000.00 元
                          城南区（990103）  权重 ≈2.3333     972,222.22 元
                          城北区（990104）  权重 ≈18.6667  7,777,777.78 元
                """);
    }

    @Test
    void every_step_of_the_procedure_stays_and_the_last_counts() {
        assertThat(report(Locale.CHINESE)).contains("""
                ▌程序变更

                  督导结论 校园安全
                    自评      是否通过=是，意见=制度健全
                    实地核查  是否通过=否，意见=抽查的 12 所学校中 3 所没有专职保安（以此为准）
                """);
    }

    @Test
    void a_grade_is_told_at_once_and_explained_below() {
        assertThat(report(Locale.CHINESE)).contains("  良好，90.94 分，满分 100 分\n").contains("""
                    等级            良好（调整前：优秀）
                    得分            90.94 分，满分 100 分
                    得分构成        计入的 90 分中得 80.5 分，另加 1.5 分
                    等级调整        有区县未达标的市不得评为优秀：最高评为“良好”，由“优秀”降
                                    为“良好”
                    自评            自评 55 分，比核算多 5 分
                    方案            示例省 2022 年评价方案（example-2022）「依据未核实」

                  指标                                                            得分    满分
                  经费保障                                                        76.5      80
                    ✓ 教育经费比上年增长                                            50      50
                        与自评一致
                    ✗ 各区县全部达标                                              26.5      30
                        未达标，扣 3.5 分，得 26.5 分
                  ? 义务教育教师平均工资收入不低于当地公务员                         0       5
                      数据不足：不得分
                      自评达标，核算为数据不足；自评 5 分，核算 0 分
                """);
    }

    @Test
    void without_a_grade_it_says_why_there_is_none() {
        Assessment blocked = City.city().scored(Scores.blocked(), List.of());

        assertThat(TextReport.render(City.catalogue(), List.of(blocked), Locale.CHINESE))
                .contains("等级            暂不评等")
                .contains("暂不评等的原因  “义务教育教师平均工资收入不低于当地公务员”：数据不足");
    }

    @Test
    void where_nothing_is_scored_it_lists_verdicts_by_indicator() {
        Assessment listed = City.city().scored(Scores.listed(), List.of());

        assertThat(TextReport.render(City.catalogue(), List.of(listed), Locale.CHINESE))
                .contains("""
                        各项指标的结论

                            方案            示例省 2022 年指标（example-2022）
                            说明            本方案只列结论，不计分、不评等
                                            加分 innovation 未采用：方案里没有这一项

                          经费保障
                              达标 1，未达标 1
                        """)
                .contains("""
                          ? 义务教育教师平均工资收入不低于当地公务员
                              自评达标，核算为数据不足
                          党建
                              专家评为 B
                        """)
                .doesNotContain("暂不评等", "满分", "分值");
    }

    @Test
    void verdicts_in_a_score_are_english_words_in_an_english_report() {
        assertThat(report(Locale.ENGLISH))
                .contains("Insufficient data: no points", "claimed Met, computed Insufficient data")
                .doesNotContain("INSUFFICIENT", "NOT_MET");
    }
}
