package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.finding.Assessment;

/** What the page shows beside verdicts: quality, families, consequences, scores, the ledger and the procedure. */
class CityPageTest {

    private static final String CITY = "/government/" + City.CITY;

    @TempDir
    private Path folder;

    private Document open(List<Assessment> assessments, String view) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(City.catalogue(), assessments, out, Locale.CHINESE);
        return new Browser(folder).open(out.toString(), view);
    }

    @Test
    void governments_stand_as_in_the_tree_whatever_their_order() throws IOException {
        List<Assessment> backwards = new ArrayList<>(City.assessments());
        Collections.reverse(backwards);

        assertThat(open(backwards, "/matrix").select("table.matrix tbody th").outerHtml())
                .containsSubsequence("--depth: 0", "示例市", "--depth: 1", "城东区", "--depth: 1", "城西区");
    }

    @Test
    void governments_lead_to_each_other() throws IOException {
        assertThat(open(City.assessments(), CITY).select("nav.below a").eachText())
                .startsWith("城东区", "城西区");
        assertThat(open(City.assessments(), "/government/" + City.EAST)
                        .select("nav.path a")
                        .eachText())
                .containsExactly("示例市");
    }

    @Test
    void districts_behind_a_verdict_lead_to_their_own() throws IOException {
        Document opened = open(City.assessments(), CITY);

        assertThat(opened.select(".children li:contains(未达标 2 个) a[href=#/government/990102/2022]")
                        .text())
                .isEqualTo("城西区");
        assertThat(opened.select(".children li:contains(没有报送 1 个)").text()).contains("河口回族自治县");
        assertThat(opened.select(".children a:contains(河口回族自治县)")).isEmpty();
    }

    @Test
    void checks_that_found_problems_are_open_and_the_rest_are_folded_up() throws IOException {
        Document opened = open(List.of(City.city()), CITY);

        assertThat(opened.select("main").text())
                .containsSubsequence(
                        "数据核查 发现问题 1，未发现问题 1，无可核对 1",
                        "发现问题",
                        "小数点可能遗漏",
                        "≈10.00 ≥ 9",
                        "1590803",
                        "其余核查 未发现问题 1，无可核对 1");
        assertThat(opened.select("[id^=check-][open]").text()).contains("小数点可能遗漏");
        assertThat(opened.select("details.fold [id^=check-].met .badge").text()).contains("未发现问题");
        assertThat(opened.select("details.fold [id^=check-].not-applicable .badge")
                        .text())
                .contains("无可核对");
    }

    @Test
    void what_follows_leads_to_the_verdicts_behind_it() throws IOException {
        Document opened = open(List.of(City.city()), CITY);

        assertThat(opened.select(".consequences").text())
                .containsSubsequence("约谈", "城西区（990102）", "约谈区政府主要负责人", "教育经费比上年增长");
        assertThat(opened.select(".consequences a[href=#/verdict/" + City.GROWTH + "/990100/2022]"))
                .isNotEmpty();
        assertThat(opened.select("main").text())
                .containsSubsequence("总额 10,000,000 元，权重合计 24", "≈18.6667 7,777,777.78");
        assertThat(open(List.of(City.city()), "").select("main").text()).contains("约谈主要负责人 1 示例市 2022 年");
    }

    @Test
    void the_step_that_counts_is_marked() throws IOException {
        assertThat(open(List.of(City.city()), CITY).select("table.revision").text())
                .containsSubsequence("督导结论 校园安全", "自评 是", "实地核查 否", "以此为准");
    }

    @Test
    void a_score_shows_the_grade_what_changed_it_and_the_tree() throws IOException {
        Document opened = open(List.of(City.city()), CITY);

        assertThat(opened.select("main").text())
                .containsSubsequence("良好 90.94 分，满分 100 分 调整前：优秀", "由“优秀”降为“良好”", "自评达标，核算为数据不足");
        assertThat(opened.select("tr.group td[style=--depth: 0]").text()).contains("经费保障");
        assertThat(opened.select("table.indicators td[style=--depth: 1]").text())
                .contains("教育经费比上年增长");
        assertThat(open(List.of(City.city()), "").select("main").text()).contains("良好 1");
    }

    @Test
    void the_ledger_shows_what_became_of_each_problem_and_what_changed_since() throws IOException {
        Document opened = open(List.of(City.city()), CITY);

        assertThat(opened.select("table.ledger").text())
                .containsSubsequence(
                        "教育经费比上年增长 2021 增长未达到要求", "追加预算", "财政局", "2022-10-31", "已销号（2022-11-30）", "批复", "达标");
        assertThat(opened.select("table.changes").text()).containsSubsequence("教育经费比上年增长", "未达标 2021", "达标");
    }

    @Test
    void a_page_of_verdicts_alone_has_no_other_parts() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(Samples.catalogue(), Samples.assessments(), out, Locale.CHINESE);

        Document opened = new Browser(folder).open(out.toString(), "/government/371002");

        assertThat(opened.select("#score, #ledger, #consequences, #revisions, nav.path, nav.below"))
                .isEmpty();
    }
}
