package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.finding.Assessment;
import org.zhize.page.Columns;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** The page as a browser shows it. */
class HtmlReportTest {

    private static final String HUANCUI = "/government/371002/2022";

    @TempDir
    private Path folder;

    @Test
    void hostile_text_is_shown_and_not_obeyed() throws IOException {
        Assessment hostile = Samples.hostile();
        String page = page(List.of(hostile), Locale.CHINESE);

        Document opened = open(
                page,
                "/government/" + encoded(Columns.visible(hostile.situation().government())));

        assertThat(opened.select("main img, main script, header img, header script"))
                .isEmpty();
        assertThat(opened.select("main article").text())
                .contains("<script>alert(1)</script>", "{{x}}{{{x}}}", "<img src=x");
        assertThat(opened.title()).contains("<script>alert(1)</script>");
        assertThat(page.replaceFirst("(?s)<script>.*", ""))
                .contains("&lt;img src")
                .doesNotContain("<img", "</title><");
    }

    @Test
    void hostile_text_is_not_obeyed_in_any_other_view() throws IOException {
        String page = page(List.of(Samples.hostile()), Locale.CHINESE);

        for (String view :
                List.of("/overview", "/matrix", "/criteria", "/criterion/" + Samples.GROWTH, "/sources", "/all")) {
            assertThat(open(page, view).select("main img, main script"))
                    .as(view)
                    .isEmpty();
        }
    }

    @Test
    void hostile_text_is_not_obeyed_in_what_follows_from_verdicts() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(City.catalogue(), List.of(City.hostile()), out, Locale.CHINESE);

        Document opened = open(out.toString(), "/all");

        assertThat(opened.select("main img, main script")).isEmpty();
        assertThat(opened.select("main").text()).contains("封顶", "资金分配", "程序变更");
    }

    @Test
    void the_page_needs_nothing_but_itself() throws IOException {
        Document page = Jsoup.parse(page(Samples.assessments(), Locale.CHINESE));

        assertThat(page.select("[src], link, img, iframe, object, form[action], a[href^=http]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; ")
                .contains("script-src 'sha256-")
                .doesNotContain("connect-src", "unsafe-eval", "http");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void whoever_has_no_scripts_is_told_what_is_needed_and_sees_the_numbers() throws IOException {
        String page = page(Samples.assessments(), Locale.CHINESE);
        String without = page.substring(page.indexOf("<noscript>"), page.indexOf("</noscript>"));

        assertThat(Jsoup.parse(without.replace("noscript", "div")).text())
                .containsSubsequence("脚本", "达标", "未达标", "环翠区（371002），2022 年 1 2 1", "乳山市（371083）");
    }

    @Test
    void what_is_a_problem_is_open_and_the_rest_is_closed() throws IOException {
        Document opened = open(page(Samples.assessments(), Locale.CHINESE), HUANCUI);

        assertThat(opened.select("details.verdict.not-met[open], details.verdict.inconsistent[open]"))
                .hasSameSizeAs(opened.select("details.verdict.not-met, details.verdict.inconsistent"))
                .hasSizeGreaterThan(2);
        assertThat(opened.select("details.verdict.met")).isNotEmpty();
        assertThat(opened.select("details.verdict.met[open], details.verdict.insufficient[open]"))
                .isEmpty();
    }

    @Test
    void a_verdict_shows_everything_that_led_to_it() throws IOException {
        Element verdict =
                open(page(Samples.assessments(), Locale.CHINESE), HUANCUI).getElementById("verdict-" + Samples.GROWTH);

        assertThat(verdict).isNotNull();
        assertThat(verdict.text())
                .containsSubsequence(
                        "教育经费比上年增长",
                        "≈9.23 %，不满足 ≥ 10 %",
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
        assertThat(verdict.select("[title=9.2345678901]")).isNotEmpty();
    }

    @Test
    void missing_data_name_the_department_that_holds_them() throws IOException {
        Document opened = open(page(Samples.assessments(), Locale.CHINESE), HUANCUI);

        assertThat(opened.select("#verdict-" + Samples.PAY).text())
                .containsSubsequence("缺少的数据", "工资收入（年份=2022）的“公务员年平均工资收入”", "Pay[year=2022].civilServantMean", "人社局");
        assertThat(opened.select(".lacking tr:contains(人社局)").text()).containsSubsequence("人社局", "工资收入");
    }

    @Test
    void a_cell_of_the_matrix_leads_to_its_verdict() throws IOException {
        String page = page(Samples.assessments(), Locale.CHINESE);
        String view = "/verdict/" + Samples.PAY + "/371002/2022";

        Element cell = open(page, "/matrix").selectFirst("td a[href=#" + view + "]");

        assertThat(cell).isNotNull();
        assertThat(cell.text()).isEqualTo("?数据不足");
        assertThat(open(page, view).select("#verdict-" + Samples.PAY + "[open]"))
                .hasSize(1);
    }

    @Test
    void filters_are_part_of_the_address() throws IOException {
        String page = page(Samples.assessments(), Locale.CHINESE);

        Document all = open(page, "/matrix");
        Document some = open(page, "/matrix?q=" + encoded("乳山") + "&theme=" + encoded("经费保障"));

        assertThat(all.select("table.matrix tbody tr")).hasSize(2);
        assertThat(all.select(".count[aria-live]").text()).isEqualTo("2 次评价中的 2 次，6 项标准中的 6 项");
        assertThat(some.select("table.matrix tbody tr")).hasSize(1);
        assertThat(some.select("table.matrix thead th.group").eachText()).containsExactly("经费保障");
        assertThat(some.select("select[name=theme] option[selected]").text()).isEqualTo("经费保障");
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

        assertThat(open(page(Samples.assessments(), Locale.CHINESE), "/matrix")
                        .select("th.group")
                        .text())
                .contains("经费保障");
        assertThat(open(out.toString(), "/matrix").select("th.group").text()).isEmpty();
    }

    @Test
    void a_reason_names_criteria_by_their_titles() throws IOException {
        assertThat(open(page(Samples.assessments(), Locale.CHINESE), HUANCUI)
                        .select(".reason")
                        .eachText())
                .contains("数据矛盾：“一般公共预算教育支出只增不减”");
    }

    @Test
    void a_criterion_shows_its_thresholds_and_how_governments_stand_to_them() throws IOException {
        Document opened =
                open(page(Samples.assessments(), Locale.CHINESE), "/criterion/" + Samples.GROWTH + "?sort=margin");

        assertThat(opened.select(".criterion").text()).containsSubsequence("教育经费比上年增长", "依据", "增长幅度下限", "10 %");
        assertThat(opened.select(".chart .threshold text").text()).isEqualTo("≥ 10 %");
        assertThat(opened.select(".chart rect.met, .chart rect.not-met")).hasSize(2);
        assertThat(opened.select("th[aria-sort=ascending]").text()).startsWith("差距");
        assertThat(opened.select(".ranking tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("环翠区", "≈9.23", "≥ 10 %", "≈-0.77", "未达标"),
                        second -> assertThat(second).contains("乳山市", "10", "达标"));
    }

    @Test
    void sources_lead_to_what_rests_on_them() throws IOException {
        assertThat(open(page(Samples.assessments(), Locale.CHINESE), "/sources")
                        .select("tr:contains(国发〔2016〕40号 二(三)) a")
                        .eachText())
                .containsExactly("无超大班额");
    }

    @Test
    void the_page_speaks_english_where_asked() throws IOException {
        Document opened = open(page(Samples.assessments(), Locale.ENGLISH), HUANCUI);

        assertThat(opened.select("html").attr("lang")).isEqualTo("en");
        assertThat(opened.body().text())
                .contains("Growth of budgeted education funds", "≈0.77 percentage points short")
                .doesNotContain("未达标", "依据未核实");
    }

    @Test
    void what_could_not_be_read_is_told_before_the_figures_and_row_by_row() throws IOException {
        Problem problem = Problem.of(
                ProblemCode.INVALID_FACT_VALUE,
                Location.ofCell("facts.xlsx#Funding", 3, 2),
                "年份",
                "<i>去年</i>",
                "整数",
                "");
        StringWriter out = new StringWriter();
        try (HtmlReport report = HtmlReport.to(
                Samples.catalogue(), new Unread(List.of(problem), List.of("371003")), out, Locale.CHINESE)) {
            for (Assessment assessment : Samples.assessments()) {
                report.add(assessment);
            }
        }

        assertThat(open(out.toString(), "/overview").select("main").text())
                .containsSubsequence("没有评价：", "371003", "次评价");
        assertThat(open(out.toString(), "/sources").select("#unread").text())
                .contains("facts.xlsx#Funding:B3", "<i>去年</i>", "ZZ701", "371003");
        assertThat(open(page(Samples.assessments(), Locale.CHINESE), "/sources").select("#unread"))
                .isEmpty();
    }

    @Test
    void an_evaluation_of_nobody_says_so() throws IOException {
        String page = page(List.of(), Locale.CHINESE);

        assertThat(open(page, "").select("main").text()).contains("没有被评价的政府");
        assertThat(open(page, "/matrix").select("table")).isEmpty();
    }

    @Test
    void an_address_that_leads_nowhere_says_so() throws IOException {
        String page = page(Samples.assessments(), Locale.CHINESE);

        for (String view : List.of("/nowhere", "/government/999999", "/criterion/none")) {
            assertThat(open(page, view).select("main").text()).as(view).contains("没有这一页");
        }
    }

    @Test
    void the_same_input_gives_the_same_page_with_line_feeds() throws IOException {
        assertThat(page(Samples.assessments(), Locale.CHINESE))
                .isEqualTo(page(Samples.assessments(), Locale.CHINESE))
                .endsWith("</html>\n")
                .doesNotContain("\r");
    }

    @Test
    void a_country_takes_little_room_for_each_verdict() throws IOException {
        Country small = new Country(20, 155);
        Country large = new Country(60, 155);

        assertThat(length(large) - length(small)).isLessThan(40 * 155 * 90);
    }

    private static int length(Country country) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(country.catalogue(), () -> country.assessments().iterator(), out, Locale.CHINESE);
        return out.toString().length();
    }

    private Document open(String page, String view) {
        return new Browser(folder).open(page, view);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String page(List<Assessment> assessments, Locale locale) throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.write(Samples.catalogue(), assessments, out, locale);
        return out.toString();
    }
}
