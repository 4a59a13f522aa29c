package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code zhize check --fix}. */
class FixTest {

    private static final String FILE = "funding/growth.drl";

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    private String text() throws IOException {
        return Files.readString(folders.rules.resolve(FILE));
    }

    private void spoil(String right, String wrong) throws IOException {
        folders.rule(FILE, Folders.RULE.replace(right, wrong));
        assertThat(text()).isNotEqualTo(Folders.RULE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "($last, $now) | （$last, $now）",
                "grow\" | grow”",
                "\"floor\" | “floor”",
                "$now).is | $now)。is",
                "== $year, | ＝＝ $year,",
                "when | wehn",
                "then | Then",
                "end | ned",
                "rule | Rule",
                "year == $year - 1 | year = $year - 1",
                "year == | year\u00A0==",
                "amount | am\u200Bount"
            })
    void a_slip_is_mended_and_nothing_else_is_touched(String right, String wrong) throws IOException {
        spoil(right, wrong);

        CommandRun fix = CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(text()).isEqualTo(Folders.RULE);
        assertThat(fix.out()).contains("已改 1 个文件", "0 个错误，0 个警告");
        assertThat(fix.status()).isZero();
    }

    @Test
    void a_rule_without_end_gets_one() throws IOException {
        spoil(";\nend\n", ";\n");

        CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(text()).isEqualTo(Folders.RULE);
    }

    @Test
    void full_width_signs_in_texts_and_comments_stay() throws IOException {
        String rule = "// 说明：（略）\n" + Folders.RULE.replace("经费增长", "经费“增长”（初稿）");
        folders.rule(FILE, rule.replace("$year, $now", "$year， $now"));

        CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(text()).isEqualTo(rule);
    }

    @Test
    void the_changes_are_shown_as_version_control_shows_them() throws IOException {
        spoil("($last, $now)", "（$last, $now）");

        CommandRun fix = CommandRun.of("check", folders.rules, "--fix");

        assertThat(fix.out()).startsWith("""
                --- funding/growth.drl
                +++ funding/growth.drl
                @@ -5,4 +5,4 @@
                     Funds( year == $year - 1, $last : amount )
                 then
                -    require.growth（$last, $now）.isAtLeast(parameters.percent("floor"));
                +    require.growth($last, $now).isAtLeast(parameters.percent("floor"));
                 end
                """);
    }

    @Test
    void nothing_is_written_where_nobody_agrees() throws IOException {
        spoil("when", "wehn");
        String before = text();

        CommandRun fix = CommandRun.of("check", folders.rules, "--fix");

        assertThat(text()).isEqualTo(before);
        assertThat(fix.status()).isEqualTo(1);
        assertThat(fix.out()).contains("没有改动任何文件；要不问就改，加 --yes", "ZZ132");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Y\n", "yes\n", "是\n"})
    void a_person_agrees_with_yes(String answer) throws IOException {
        spoil("when", "wehn");

        CommandRun fix = CommandRun.answering(answer, "check", folders.rules, "--fix");

        assertThat(fix.err()).isEqualTo("改这 1 个文件吗？[y/N] ");
        assertThat(text()).isEqualTo(Folders.RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n\n", "\n", "", "yy\n"})
    void any_other_answer_is_no(String answer) throws IOException {
        spoil("when", "wehn");
        String before = text();

        CommandRun.answering(answer, "check", folders.rules, "--fix");

        assertThat(text()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_mended_is_left_and_told() throws IOException {
        folders.rule(
                FILE, Folders.RULE.replace("$now : amount", "$now : amuont").replace("when", "wehn"));

        CommandRun fix = CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(fix.out()).contains("已改 1 个文件", "ZZ203").doesNotContain("ZZ132");
        assertThat(fix.status()).isEqualTo(1);
    }

    @Test
    void a_sound_rule_set_has_nothing_to_mend() {
        CommandRun fix = CommandRun.of("check", folders.rules, "--fix");

        assertThat(fix.out()).isEqualTo("没有可以自动改的\n0 个错误，0 个警告；1 条标准，1 条规则\n");
    }

    @Test
    void a_byte_order_mark_goes_and_line_breaks_stay_as_they_are() throws IOException {
        folders.rule(FILE, "\uFEFF" + Folders.RULE.replace("\n", "\r\n"));

        CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(text()).isEqualTo(Folders.RULE.replace("\n", "\r\n"));
    }

    @Test
    void a_package_line_is_added_where_the_others_have_one() throws IOException {
        folders.withCheck();
        folders.rule(FILE, "package small.funding\n\n" + Folders.RULE);

        CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(folders.rules.resolve("quality/dq-negative.drl"))
                .content()
                .startsWith("package small.quality\n\nrule ");
    }

    @Test
    void a_package_line_of_another_folder_is_put_right() throws IOException {
        folders.rule(FILE, "package small.elsewhere\n\n" + Folders.RULE);

        CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(text()).isEqualTo("package small.funding\n\n" + Folders.RULE);
    }

    @Test
    void imports_are_completed_where_a_file_has_any() throws IOException {
        folders.rule(FILE, "import org.zhize.rule.Situation;\n\n" + Folders.RULE);

        CommandRun.of("check", folders.rules, "--fix", "--yes");

        assertThat(text())
                .isEqualTo(
                        "import org.zhize.rule.Situation;\nimport org.zhize.cli.TestFacts.Funds;\n\n" + Folders.RULE);
    }

    @Test
    void programs_get_what_is_left_as_json() throws IOException {
        spoil("when", "wehn");

        CommandRun fix = CommandRun.of("check", folders.rules, "--fix", "--yes", "--format", "json");

        assertThat(fix.out()).startsWith("{").contains("\"errors\" : 0");
        assertThat(fix.err()).contains("--- funding/growth.drl");
    }

    @Test
    void to_agree_with_nothing_is_wrong_use() {
        CommandRun check = CommandRun.of("check", folders.rules, "--yes");

        assertThat(check.status()).isEqualTo(2);
        assertThat(check.err()).contains("--yes", "--fix");
    }
}
