package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    @Test
    void a_good_rule_set_is_counted() {
        CommandRun check = CommandRun.of("check", folders.rules);

        assertThat(check.out()).isEqualTo("0 个错误，0 个警告；1 条标准，1 条规则\n");
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }

    @Test
    void problems_are_shown_in_file_order_with_their_places() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("$now : amount", "$now : amuont"));
        folders.rule("funding/other.yaml", "title: { zh: 另一条 }\nbasis: [测试]\nlevls: [county]\n");

        CommandRun check = CommandRun.of("check", folders.rules);

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .containsSubsequence(
                        "错误  funding/growth.drl:4:34  ZZ203  没有名为 amuont 的字段",
                        "    Funds( year == $year, $now : amuont )",
                        "^^^^^^",
                        "是否应为 amount",
                        "错误  funding/other.yaml:3:1  ZZ402",
                        "改正错误之后，规则集才能使用");
    }

    @Test
    void what_the_rule_engine_gets_is_shown_on_demand() {
        CommandRun check = CommandRun.of("check", folders.rules, "--canonical");

        assertThat(check.out())
                .startsWith("// funding/growth.drl\n//   0  funding/growth.drl:1:6  growth  ")
                .contains("rule \"match 0\"", "$fact0 : org.zhize.rule.Situation()", "\nthen\nend\n")
                .doesNotContain("require");
        assertThat(check.status()).isZero();
    }

    @Test
    void rules_that_cannot_be_used_are_not_shown_but_what_is_wrong() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("$now : amount", "$now : amuont"));

        CommandRun check = CommandRun.of("check", folders.rules, "--canonical");

        assertThat(check.out()).contains("ZZ203").doesNotContain("match");
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        folders.rule("funding/growth.drl", "package elsewhere\n\n" + Folders.RULE);

        CommandRun check = CommandRun.of("check", folders.rules, "--lang", "en");

        assertThat(check.out())
                .startsWith("warning  funding/growth.drl:1:9  ZZ110")
                .contains("warnings: 1; criteria: 1");
        assertThat(check.status()).isZero();
    }

    @Test
    void scenario_files_are_checked_too() throws IOException {
        folders.rule(
                "funding/growth.scenarios.yaml",
                "scenarios:\n  - name: 没有期望\n    situation: { government: 371002, year: 2022 }\n");

        CommandRun check = CommandRun.of("check", folders.rules);

        assertThat(check.out()).contains("funding/growth.scenarios.yaml:2");
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void json_is_for_programs() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("$now : amount", "$now : amuont"));

        CommandRun check = CommandRun.of("check", folders.rules, "--format", "json");

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .startsWith("{")
                .contains("\"code\" : \"ZZ203\"", "\"line\" : 4", "\"column\" : 34", "\"zh\" : \"没有名为 amuont 的字段\"");
    }
}
