package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir
    Path root;

    private Folders folders;

    @BeforeEach
    void prepare() throws IOException {
        folders = Folders.in(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "growth", "count-zero", "duty", "conclusion", "at-least"})
    void what_it_writes_passes_the_check_and_its_scenarios_prove_all_of_it(String like) {
        CommandRun written = CommandRun.of("new", folders.rules, "funding/library-spending", "--like", like);

        assertThat(written.status()).as(written.err()).isZero();
        assertThat(CommandRun.of("check", folders.rules).out()).startsWith("0 个错误，0 个警告；2 条标准");
        CommandRun tested =
                CommandRun.of("test", folders.rules, "--criterion", "library-spending", "--coverage", "--minimum", 100);
        assertThat(tested.status()).as(tested.out() + tested.err()).isZero();
        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--details")
                        .out())
                .contains("library-spending");
    }

    @ParameterizedTest
    @CsvSource({"share, 0", "share, 100", "share, 85.25", "growth, 0", "growth, 7.5", "at-least, 100", "at-least, 60"})
    void any_threshold_has_scenarios_on_both_of_its_sides(String like, String floor) {
        CommandRun.of("new", folders.rules, "funding/library-spending", "--like", like, "--floor", floor);

        CommandRun tested = CommandRun.of("test", folders.rules, "--criterion", "library-spending");
        assertThat(tested.status()).as(tested.out()).isZero();
    }

    @Test
    void what_has_to_be_filled_in_is_told_line_by_line_and_then_how_to_go_on() {
        CommandRun written = CommandRun.of("new", folders.rules, "funding/library-spending", "--like", "growth");

        assertThat(written.out())
                .contains(
                        "library-spending.yaml",
                        "     3  title: { zh: 待填 library-spending",
                        "library-spending.drl",
                        "  1  把 ",
                        "  2  zhize check " + folders.rules,
                        "  3  zhize run ");
        assertThat(read("funding/library-spending.yaml")).contains("unverified: true", "- 待填");
    }

    @Test
    void what_is_known_is_not_asked_to_be_filled_in() {
        CommandRun.of(
                "new",
                folders.rules,
                "library/spending",
                "--title",
                "图书经费: “增长” / Spending on \"books\"",
                "--basis",
                "某文件: 第3条 #1",
                "--level",
                "county",
                "--floor",
                "5",
                "--theme-title",
                "图书馆",
                "--like",
                "growth");

        assertThat(read("library/spending.yaml"))
                .contains("zh: \"图书经费: “增长”\"", "\"某文件: 第3条 #1\"", "levels: [county]\n", "value: 5,")
                .containsOnlyOnce("# 待填：数据由哪个部门掌握");
        assertThat(read("ruleset.yaml")).endsWith("titles:\n  library: { zh: 图书馆, en: Library }\n");
        assertThat(CommandRun.of("check", folders.rules).status()).isZero();
    }

    @Test
    void a_regions_value_goes_to_the_end_of_its_file_and_nothing_else_in_it_changes() throws IOException {
        String before = "# 环翠区 / its own\r\nregion: 371002\r\ngrowth.floor:\r\n  2022-01-01: { value: 8, basis: 测试 }";
        folders.rule("regions/371002-huancui.yaml", before);

        CommandRun.of(
                "new",
                folders.rules,
                "funding/books",
                "--region",
                "371002",
                "--value",
                "80.50",
                "--since",
                "2022-01-01");

        assertThat(read("regions/371002-huancui.yaml"))
                .startsWith(
                        before + "\r\n\r\nbooks.floor:\r\n  2022-01-01: { value: 80.5, basis: 待填, unverified: true }");
        assertThat(read("funding/books.yaml")).doesNotContain("values:");
        assertThat(CommandRun.of("test", folders.rules, "--criterion", "books").status())
                .isZero();
    }

    @Test
    void a_region_without_a_file_gets_one() {
        CommandRun.of("new", folders.rules, "funding/books", "--region", "371003", "--value", "80");

        assertThat(read("regions/371003.yaml")).contains("文登区", "region: 371003", "books.floor:");
        assertThat(CommandRun.of("check", folders.rules).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "growth, 编号前面要写主题",
        "funding/growth, 已有 growth",
        "library/growth, 已有 growth",
        "funding/Growth, 编号用小写英文",
        "funding/two__words, 编号用小写英文",
        "Funding/books, 主题（文件夹名）用小写英文",
        "regions/books, 文件夹 regions 里不放标准",
        "a/b/books, 主题（文件夹名）用小写英文",
        "../books, 主题（文件夹名）用小写英文"
    })
    void a_name_that_cannot_be_is_refused(String criterion, String why) throws IOException {
        List<Path> before = files();

        CommandRun refused = CommandRun.of("new", folders.rules, criterion);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith("zhize: ").contains(why);
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "--floor, 120, 1, ZZ304",
        "--floor, many, 2, 应为 数",
        "--value, 80, 2, 要和 --region 一起用",
        "--region, 999999, 2, 要和 --region 一起用",
        "--level, town, 2, 没有 town 这一级",
        "--level, city, 2, 没有这些级别的政府",
        "--like, shares, 2, 应为 share、growth",
        "--since, tomorrow, 2, 应为 日期",
        "--theme, teachers, 2, 写了两个主题"
    })
    void what_cannot_be_is_refused_and_nothing_is_written(String option, String value, int status, String why)
            throws IOException {
        List<Path> before = files();

        CommandRun refused = CommandRun.of("new", folders.rules, "funding/books", option, value);

        assertThat(refused.err()).contains(why);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        folders.rule("funding/books.scenarios.yaml", "# mine\nscenarios: []\n");

        CommandRun refused = CommandRun.of("new", folders.rules, "funding/books");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("已有这个文件，不覆盖", "books.scenarios.yaml");
        assertThat(read("funding/books.scenarios.yaml")).startsWith("# mine");
    }

    @Test
    void similar_names_and_a_theme_without_a_title_are_told() {
        CommandRun written = CommandRun.of("new", folders.rules, "fundin/grwth");

        assertThat(written.out())
                .contains("是否本想写 funding", "编号相近的 growth（经费增长）", "主题 fundin 还没有中文名", "fundin: { zh: 中文名 }");
    }

    @Test
    void a_person_at_a_terminal_is_asked_what_is_not_said() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("library\n9\n2\n图书馆\n".getBytes(Charset.defaultCharset())));
        try {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            PrintStream prompts = new PrintStream(err, true, StandardCharsets.UTF_8);
            Terminal terminal = new Terminal(
                    new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                    prompts,
                    Locale.CHINESE,
                    true);

            assertThat(Main.run(List.of("new", folders.rules.toString(), "books"), terminal))
                    .isZero();

            assertThat(err.toString(StandardCharsets.UTF_8)).contains("funding", "   2  growth  比上年增长多少", "写 1 到 6 的数");
        } finally {
            System.setIn(before);
        }
        assertThat(read("library/books.drl")).contains("require.growth(");
        assertThat(read("ruleset.yaml")).contains("library: { zh: ");
    }

    @Test
    void programs_get_json() {
        assertThat(CommandRun.of("new", folders.rules, "funding/books", "--format", "json")
                        .out())
                .contains("\"criterion\" : \"books\"", "\"funding/books.drl\"", "\"todo\"", "\"line\" : 3");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folders.rules)) {
            return walk.sorted().toList();
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folders.rules.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
