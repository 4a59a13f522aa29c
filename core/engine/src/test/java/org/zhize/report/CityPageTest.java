package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Assessment;

/** What the page shows beside verdicts: quality, families, consequences, scores and the procedure. */
class CityPageTest {

    private static String page(List<Assessment> assessments) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(City.catalogue(), assessments, out, Locale.CHINESE);
        return out.toString();
    }

    @Test
    void governments_stand_and_lead_to_each_other_as_in_the_tree() throws IOException {
        assertThat(page(City.assessments()))
                .containsSubsequence(
                        "style=\"--depth: 0\"><a href=\"#g1\">示例市</a>", "style=\"--depth: 1\"><a href=\"#g2\">城东区</a>")
                .contains("<nav class=\"below\"><b>下级</b> <a href=\"#g2\">城东区</a> <a href=\"#g3\">城西区</a>")
                .contains("<nav class=\"path\" aria-label=\"上级政府\"><a href=\"#g1\">示例市</a> › </nav>");
    }

    @Test
    void districts_behind_a_verdict_lead_to_their_own() throws IOException {
        assertThat(page(City.assessments()))
                .contains("未达标 2 个</span> <a href=\"#g3\">城西区</a>")
                .contains("没有报送 1 个</span> <span>河口回族自治县</span>");
    }

    @Test
    void checks_that_found_problems_are_open_and_the_rest_are_folded_up() throws IOException {
        assertThat(page(List.of(City.city())))
                .containsSubsequence(
                        "id=\"g1-quality\">数据核查 <small>发现问题 1，未发现问题 1，无可核对 1</small>",
                        "<details class=\"verdict inconsistent\" open>",
                        "发现问题</span>",
                        "小数点可能遗漏",
                        "≈10.00 ≥ 9",
                        "1590803",
                        "<summary>其余核查 <small>未发现问题 1，无可核对 1</small>",
                        "<details class=\"verdict met\">",
                        "未发现问题</span>",
                        "<details class=\"verdict not-applicable\">",
                        "无可核对</span>");
    }

    @Test
    void what_follows_leads_to_the_verdicts_behind_it() throws IOException {
        assertThat(page(List.of(City.city())))
                .containsSubsequence(
                        "id=\"g1-consequences\">结果运用",
                        "<b>约谈</b>",
                        "城西区（990102）",
                        "约谈区政府主要负责人",
                        "<a href=\"#g1-c1\">教育经费比上年增长</a>",
                        "总额 10,000,000 元，权重合计 24",
                        "<td class=\"figure\">≈18.6667</td><td class=\"figure\">7,777,777.78</td>");
    }

    @Test
    void the_step_that_counts_is_marked() throws IOException {
        assertThat(page(List.of(City.city())))
                .containsSubsequence(
                        "id=\"g1-revisions\">程序变更",
                        "<caption>督导结论 校园安全</caption>",
                        "<td>自评</td><td>是</td>",
                        "<tr class=\"counts\"><td>实地核查</td><td>否</td>",
                        "<b>以此为准</b>");
    }

    @Test
    void a_score_shows_the_grade_what_changed_it_and_the_tree() throws IOException {
        assertThat(page(List.of(City.city())))
                .containsSubsequence(
                        "id=\"g1-score\">得分",
                        "<b>良好</b> <span>90.94 分，满分 100 分</span> <small>调整前：优秀</small>",
                        "由“优秀”降为“良好”",
                        "<tr class=\"group\"><td style=\"--depth: 0\">经费保障",
                        "<td style=\"--depth: 1\">教育经费比上年增长",
                        "自评达标，核算为数据不足")
                .contains("<a href=\"#g1-score\">得分</a>");
    }

    @Test
    void a_page_of_verdicts_alone_has_no_other_parts() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(Samples.catalogue(), Samples.assessments(), out, Locale.CHINESE);

        assertThat(out.toString()).doesNotContain("class=\"part\"", "<nav");
    }
}
