package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.criterion.Criterion;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.ScenarioSuite;

class DocsCommandTest {

    private static final Path EDUCATION = Path.of("../../rules/education");

    @TempDir
    private Path root;

    private Folders folders;
    private Path place;

    @BeforeEach
    void prepare() throws IOException {
        folders = Folders.in(root);
        place = root.resolve("book");
    }

    @Test
    void the_book_of_the_education_rules_is_whole() {
        assertThat(CommandRun.of("docs", EDUCATION, "--html", place).out()).contains("写好了规则书");

        BookReader book = BookReader.of(place);
        assertThat(book.deadLinks()).isEmpty();
        assertThat(book.errors()).isEmpty();
        ScenarioSuite suite = ScenarioSuite.load(EDUCATION);
        for (Criterion criterion : suite.criteria()) {
            isTold(criterion, book.page("criteria/" + criterion.id() + ".html"), suite);
        }
        RuleSetContent rules = suite.rules().content();
        assertThat(rules.schemes())
                .allSatisfy(scheme -> assertThat(book.pages()).containsKey("schemes/" + scheme.id() + ".html"));
        assertThat(book.page("regions/371000.html").text()).contains("威海市", "增长下限", "10 %");
        assertThat(book.page("facts.html").select("#Funding").text())
                .contains("预算安排教育经费", "政府代码,年份,一般公共预算安排的教育经费[万元]", "教育经费比上年增长");
    }

    private static void isTold(Criterion criterion, Document page, ScenarioSuite suite) {
        assertThat(page.select("h1").text()).isEqualTo(criterion.title().zh());
        assertThat(page.select(".basis").text()).contains(criterion.basis().get(0));
        assertThat(page.select(".scenarios tbody tr")).as(criterion.id()).hasSize((int) suite.scenarios().stream()
                .filter(scenario -> scenario.isAbout(criterion.id()))
                .count());
        suite.rules().content().parameters().keys().stream()
                .filter(key -> key.startsWith(criterion.id() + "."))
                .map(key -> "parameter-" + key.substring(criterion.id().length() + 1))
                .forEach(anchor -> assertThat(page.getElementById(anchor))
                        .as(criterion.id() + " " + anchor)
                        .isNotNull());
    }

    @Test
    void a_page_tells_norm_formula_values_scenarios_and_rules_by_names_that_can_be_cited() throws IOException {
        folders.rule("funding/growth.drl", "/*\n * 经费比上年增长。\n * Funds grow.\n */\n" + Folders.RULE);
        folders.rule(
                "regions/371002.yaml",
                "region: 371002\ngrowth.floor:\n  2022-01-01: { value: 8, basis: 试点, unverified: true }\n");
        folders.rule("CHANGELOG.md", "# 变更\n\n## 2（2022）\n\n| 改了什么 | 标准 |\n| --- | --- |\n| 门槛降低 | `growth` |\n");

        CommandRun.of("docs", folders.rules, "--html", place);

        Document page = BookReader.of(place).page("criteria/growth.html");
        assertThat(page.select("#norm").text()).contains("经费比上年增长。", "Funds grow.", "测试");
        assertThat(page.select(".statement").text()).isEqualTo("金额 比 上年金额 的增长率 不低于 下限");
        assertThat(page.select("#value-floor-371002-2022-01-01").text()).contains("环翠区", "8 %", "试点", "依据未核实");
        assertThat(page.select("#value-floor-100000-2000-01-01").text()).contains("全国", "10 %");
        assertThat(page.select(".chart").attr("data-lines")).contains("\"name\":\"环翠区\"", "\"value\":\"8\"");
        assertThat(page.select("#scenarios tbody tr").eachText())
                .first()
                .asString()
                .contains("恰好增长 10 %，达标", "环翠区 2022 年", "达标");
        assertThat(page.select("#changes li").text()).isEqualTo("2（2022） 门槛降低");
        assertThat(page.select("#drl .keyword").eachText()).contains("rule", "when", "then", "end");
        assertThat(page.select("#coverage")).isEmpty();
    }

    @Test
    void what_scenarios_cover_is_told_where_that_is_asked() {
        CommandRun.of("docs", folders.rules, "--html", place, "--coverage");

        assertThat(BookReader.of(place)
                        .page("criteria/growth.html")
                        .select("#coverage")
                        .text())
                .contains("场景覆盖率", "%", "略低");
    }

    @Test
    void an_english_book_has_the_chinese_titles_beside() {
        CommandRun.of("docs", folders.rules, "--html", place, "--lang", "en");

        Document page = BookReader.of(place).page("criteria/growth.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Growth of funds");
        assertThat(page.select("header .other").text()).isEqualTo("经费增长");
        assertThat(page.select(".statement").text())
                .isEqualTo("growth from last year's amount to amount is at least floor");
    }

    @Test
    void every_page_can_be_searched_without_a_server() throws IOException {
        CommandRun.of("docs", folders.rules, "--html", place);

        assertThat(Files.readString(place.resolve("assets/search.js")))
                .startsWith("const bookIndex = [")
                .contains("\"href\":\"criteria/growth.html\"", "\"title\":\"经费增长\"", "facts.html#Funds");
    }

    @Test
    void words_of_the_rules_are_texts_and_no_markup() throws IOException {
        folders.rule(
                "funding/growth.drl",
                Folders.RULE.replace("经费增长 /", "<b>\\\"x\\\"</b> /") + "// <script>alert(1)</script>\n");
        folders.rule("funding/growth.yaml", """
                title: { zh: "<script>alert('t')</script>", en: "a & b" }
                basis: ["<img src=x onerror=alert(1)>"]
                parameters:
                  floor: { unit: "%", values: { 2000-01-01: { value: 10, basis: "\\"><script>" } } }
                """);

        assertThat(CommandRun.of("docs", folders.rules, "--html", place).status())
                .isZero();

        BookReader book = BookReader.of(place);
        assertThat(book.errors()).isEmpty();
        assertThat(book.pages().values()).allSatisfy(page -> {
            assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
        });
        assertThat(book.page("criteria/growth.html").select("h1").text()).isEqualTo("<script>alert('t')</script>");
    }

    @Test
    void an_older_book_is_replaced_and_nothing_else() throws IOException {
        CommandRun.of("docs", folders.rules, "--html", place);
        Files.writeString(place.resolve("criteria/gone.html"), "an old page");

        assertThat(CommandRun.of("docs", folders.rules, "--html", place).status())
                .isZero();
        assertThat(place.resolve("criteria/gone.html")).doesNotExist();

        Path mine = Files.createDirectory(root.resolve("mine"));
        Files.writeString(mine.resolve("index.html"), "<title>mine</title>");
        CommandRun refused = CommandRun.of("docs", folders.rules, "--html", mine);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("已有别的文件，不覆盖");
        assertThat(mine.resolve("index.html")).hasContent("<title>mine</title>");
    }

    @Test
    void an_empty_folder_will_do_and_the_rule_set_itself_will_not() throws IOException {
        assertThat(CommandRun.of("docs", folders.rules, "--html", Files.createDirectory(place))
                        .status())
                .isZero();
        assertThat(CommandRun.of("docs", folders.rules, "--html", folders.rules.resolve("book"))
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("docs", folders.rules, "--html", root).err()).contains("也不能包着它");
    }

    @Test
    void a_rule_set_with_problems_has_no_book() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("$now : amount", "$now : amuont"));

        CommandRun refused = CommandRun.of("docs", folders.rules, "--html", place);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("ZZ203");
        assertThat(place).doesNotExist();
        assertThat(root.toFile().list()).noneMatch(name -> name.contains(".part"));
    }

    @Test
    void the_same_rules_make_the_same_pages() throws IOException {
        Path other = root.resolve("other");
        CommandRun.of("docs", folders.rules, "--html", place);
        CommandRun.of("docs", folders.rules, "--html", other);

        for (String page : new String[] {"index.html", "facts.html", "criteria/growth.html", "assets/search.js"}) {
            assertThat(other.resolve(page)).hasSameTextualContentAs(place.resolve(page));
        }
    }
}
