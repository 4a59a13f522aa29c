package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Assessment;
import org.zhize.problem.Bilingual;

class HtmlReportTest {

    @Test
    void hostile_text_is_shown_and_not_obeyed() throws IOException {
        String page = page(List.of(Samples.hostile()), Locale.CHINESE);

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;img src&#x3D;x onerror&#x3D;alert(2)&gt;",
                        "{{x}}")
                .doesNotContain("<script", "<img", "</title><");
    }

    @Test
    void the_page_needs_nothing_but_itself() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .doesNotContain("<script", "<link", "<img", "http:", "https:", "url(", "@import");
    }

    @Test
    void what_needs_attention_is_open_and_the_rest_is_closed() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .contains(
                        "<details class=\"verdict not-met\" open>",
                        "<details class=\"verdict inconsistent\" open>",
                        "<details class=\"verdict insufficient\" open>",
                        "<details class=\"verdict met\">",
                        "<details class=\"verdict not-applicable\">");
    }

    @Test
    void a_verdict_shows_everything_that_led_to_it() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .containsSubsequence(
                        "教育经费比上年增长",
                        "≈9.23 %，不满足 ≥ 10 %",
                        "title=\"9.2345678901\"",
                        "还差 ≈0.77 个百分点",
                        "再增加 ≈0.77 个百分点即达标",
                        "增长幅度下限",
                        "威海市（371000）",
                        "2022-01-01",
                        "威海市 2022 年评价报告 二(二)",
                        "「依据未核实」",
                        "一般公共预算（万元）",
                        "109.2345678901",
                        "funding/fiscal-education-growth-10pct.drl:7");
    }

    @Test
    void missing_data_name_the_department_that_holds_them() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .containsSubsequence(
                        "缺少的数据", "工资收入（年份&#x3D;2022）的“公务员年平均工资收入”", "Pay[year&#x3D;2022].civilServantMean", "人社局");
    }

    @Test
    void a_cell_of_the_matrix_leads_to_its_verdict() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .contains("<a href=\"#g1-c2\" title=\"教育经费比上年增长：", "<div class=\"body\" id=\"g1-c2\">");
    }

    @Test
    void themes_are_headings_only_where_all_of_them_have_titles() throws IOException {
        Catalogue all = Samples.catalogue();
        Map<String, Bilingual> some = new TreeMap<>(all.titles());
        some.remove("theme:teachers");
        StringWriter out = new StringWriter();

        HtmlReport.write(
                new Catalogue(all.identity(), all.criteria(), all.regionNames(), some),
                Samples.assessments(),
                out,
                Locale.CHINESE);

        assertThat(page(Samples.assessments(), Locale.CHINESE)).contains("<h3 class=\"theme\">经费保障</h3>");
        assertThat(out.toString()).doesNotContain("经费保障");
    }

    @Test
    void a_reason_names_criteria_by_their_titles() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .contains("<span class=\"reason\">数据矛盾：“一般公共预算教育支出只增不减”</span>");
    }

    @Test
    void the_page_speaks_english_where_asked() throws IOException {
        assertThat(page(Samples.assessments(), Locale.ENGLISH))
                .contains("<html lang=\"en\">", "Growth of budgeted education funds", "≈0.77 percentage points short")
                .doesNotContain("未达标", "依据未核实");
    }

    @Test
    void an_evaluation_of_nobody_says_so() throws IOException {
        assertThat(page(List.of(), Locale.CHINESE)).contains("没有被评价的政府").doesNotContain("class=\"matrix");
    }

    @Test
    void the_same_input_gives_the_same_page_with_line_feeds() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .isEqualTo(page(Samples.assessments(), Locale.CHINESE))
                .endsWith("</html>\n")
                .doesNotContain("\r");
    }

    @Test
    void hostile_text_is_not_obeyed_in_what_follows_from_verdicts() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(City.catalogue(), List.of(City.hostile()), out, Locale.CHINESE);

        assertThat(out.toString()).contains("封顶", "资金分配", "程序变更").doesNotContain("<script", "<img");
    }

    private static String page(List<Assessment> assessments, Locale locale) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(Samples.catalogue(), assessments, out, locale);
        return out.toString();
    }
}
