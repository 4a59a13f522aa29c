package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code zhize check --watch}, as somebody sees it who saves files. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest {

    @TempDir
    private Path root;

    private Folders folders;
    private BufferedReader screen;
    private Thread watching;
    private CompletableFuture<Integer> status;

    @BeforeEach
    void watch() throws IOException {
        folders = Folders.in(root);
        folders.rule("funding/other.yaml", "title: { zh: 另一条 }\nbasis: [测试]\nabsent: NOT_MET\n");
        folders.rule(
                "funding/other.drl", Folders.RULE.replace(Folders.REQUIREMENT, "require.that($now).isAtLeast($last)"));
        PipedOutputStream printed = new PipedOutputStream();
        screen = new BufferedReader(
                new InputStreamReader(new PipedInputStream(printed, 1 << 16), StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Locale.CHINESE,
                false);
        status = new CompletableFuture<>();
        watching = new Thread(
                () -> status.complete(Main.run(List.of("check", folders.rules.toString(), "--watch"), terminal)));
        watching.start();
    }

    @AfterEach
    void interrupt() throws InterruptedException {
        watching.interrupt();
        watching.join();
        assertThat(status).isCompletedWithValue(0);
    }

    @Test
    void a_saved_file_is_checked_and_its_scenarios_run() throws IOException {
        assertThat(until("正在看守")).contains("0 个错误");

        edit("funding/growth.yaml", "value: 10", "value: 11");

        assertThat(until("用时")).contains("funding/growth.yaml", "恰好增长 10 %，达标", "有关的场景 2 个：通过 1，失败 1");
    }

    @Test
    void a_mistake_is_told_and_its_repair_too() throws IOException {
        until("正在看守");

        folders.rule("funding/growth.drl", Folders.RULE.replace("amount )", "amuont )"));
        assertThat(until("用时")).contains("ZZ203", "amuont", "2 个错误").doesNotContain("有关的场景");

        folders.rule("funding/growth.drl", Folders.RULE);
        assertThat(until("用时")).contains("0 个错误", "有关的场景 0 个");
    }

    @Test
    void a_new_folder_is_watched_too() throws IOException {
        until("正在看守");

        folders.rule("teachers/pay.yaml", "title: { zh: 工资 }\n");

        assertThat(until("用时")).contains("teachers/pay.yaml");
    }

    @Test
    void what_editors_leave_for_a_moment_is_no_save() throws IOException {
        until("正在看守");

        folders.rule("funding/.growth.yaml.swp", "");
        folders.rule("funding/sedWkAcs", "");
        folders.rule("funding/growth.drl", Folders.RULE);

        assertThat(until("用时")).contains("funding/growth.drl\n").doesNotContain("swp", "sed");
    }

    @Test
    void what_was_saved_beside_a_mistake_is_tested_once_it_is_repaired() throws IOException {
        until("正在看守");
        String scenarios = Files.readString(folders.rules.resolve("funding/growth.scenarios.yaml"));
        folders.rule("funding/growth.scenarios.yaml", scenarios.replace("expect: MET", "expect: MTE"));
        assertThat(until("用时")).contains("MTE").doesNotContain("有关的场景");

        edit("funding/growth.yaml", "value: 10", "value: 11");
        assertThat(until("用时")).contains("MTE").doesNotContain("有关的场景");

        folders.rule("funding/growth.scenarios.yaml", scenarios);
        assertThat(until("用时")).contains("有关的场景 2 个：通过 1，失败 1");
    }

    @Test
    void a_scheme_concerns_the_scenarios_that_are_graded() throws IOException {
        until("正在看守");
        folders.rule("schemes/trial.yaml", """
                title: { zh: 试行 }
                basis: [测试]
                total: 10
                grades:
                  - { grade: good, title: { zh: 良 }, from: 9 }
                  - { grade: fair, title: { zh: 中 }, from: 6 }
                  - { grade: fail, title: { zh: 差 }, from: 0 }
                treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
                indicators:
                  - { criterion: growth, points: 10 }
                """);
        assertThat(until("用时")).contains("0 个错误");
        String scenarios = Files.readString(folders.rules.resolve("funding/growth.scenarios.yaml"));
        folders.rule("funding/growth.scenarios.yaml", scenarios + """
                  - name: 增长 10 %，良
                    situation: { government: 371002, year: 2022 }
                    scheme: trial
                    facts: { Funds: [ { year: 2022, amount: 110 }, { year: 2021, amount: 100 } ] }
                    expect: { grade: good }
                """);
        assertThat(until("用时")).contains("有关的场景");

        edit("schemes/trial.yaml", "from: 6", "from: 7");

        assertThat(until("用时")).contains("有关的场景 1 个：通过 1");
    }

    @Test
    void a_scenario_of_what_combines_a_verdict_runs_where_that_changes_and_where_it_failed() throws IOException {
        until("正在看守");
        folders.rule("funding/both.yaml", "title: { zh: 两条都达标 }\nbasis: [测试]\nall-of: [growth, other]\n");
        until("用时");
        folders.rule("funding/both.scenarios.yaml", """
                scenarios:
                  - name: 增长 10 %，两条都达标
                    situation: { government: 371002, year: 2022 }
                    facts: { Funds: [ { year: 2022, amount: 110 }, { year: 2021, amount: 100 } ] }
                    expect: MET
                  - name: 增长 20 %，两条都达标
                    situation: { government: 371002, year: 2022 }
                    facts: { Funds: [ { year: 2022, amount: 120 }, { year: 2021, amount: 100 } ] }
                    expect: MET
                """);
        assertThat(until("用时")).contains("有关的场景 2 个：通过 2");

        edit("funding/growth.yaml", "value: 10", "value: 11");
        assertThat(until("用时")).contains("有关的场景 4 个：通过 2，失败 2");

        folders.rule("regions/371003.yaml", "region: 371003\ngrowth.floor:\n  2020-01-01: { value: 5, basis: 测试 }\n");
        assertThat(until("用时")).contains("增长 10 %，两条都达标", "有关的场景 3 个：通过 1，失败 2");

        edit("funding/growth.yaml", "value: 11", "value: 10");
        assertThat(until("用时")).contains("有关的场景 4 个：通过 4，失败 0");

        edit("regions/371003.yaml", "value: 5", "value: 6");
        assertThat(until("用时")).contains("有关的场景 2 个：通过 2，失败 0");
    }

    @Test
    void a_failure_shows_where_the_rule_stands_now() throws IOException {
        until("正在看守");
        edit("funding/growth.yaml", "value: 10", "value: 11");
        assertThat(until("用时")).contains("funding/growth.drl:1 ");

        edit("funding/growth.drl", "rule ", "// 移下\n// 两行\nrule ");
        assertThat(until("用时")).contains("有关的场景 0 个");

        edit("funding/growth.yaml", "value: 11", "value: 12");
        assertThat(until("用时")).contains("funding/growth.drl:3 ");
    }

    @Test
    void a_file_that_is_deleted_or_renamed_is_missed_until_it_is_back() throws IOException {
        until("正在看守");
        Path rule = folders.rules.resolve("funding/growth.drl");

        Files.move(rule, rule.resolveSibling("grwth.drl"));
        assertThat(until("没有名为 grwth 的标准")).contains("funding/grwth.drl");
        until("用时");

        Files.move(rule.resolveSibling("grwth.drl"), rule);
        assertThat(until("用时")).contains("0 个错误", "有关的场景 0 个");

        Files.delete(folders.rules.resolve("funding/growth.scenarios.yaml"));
        assertThat(until("用时")).contains("funding/growth.scenarios.yaml", "0 个错误");
    }

    @Test
    void a_folder_that_is_moved_away_or_renamed_is_noticed() throws IOException {
        until("正在看守");
        Path theme = folders.rules.resolve("funding");

        Files.move(theme, root.resolve("elsewhere"));
        assertThat(until("用时")).contains("funding\n");

        Files.move(root.resolve("elsewhere"), folders.rules.resolve("money"));
        assertThat(until("用时")).contains("money/growth.drl", "0 个错误");

        edit("money/growth.yaml", "value: 10", "value: 11");
        assertThat(until("用时")).contains("money/growth.yaml", "失败 1");
    }

    @Test
    void a_file_saved_in_two_halves_is_told_as_it_is_at_last() throws IOException {
        until("正在看守");

        folders.rule("funding/growth.drl", Folders.RULE.substring(0, 60));
        folders.rule("funding/growth.drl", Folders.RULE.replace("isAtLeast", "isAbove"));

        assertThat(until("失败 1")).contains("funding/growth.drl", "有关的场景 2 个");
        until("用时");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folders.rules.resolve(file));
        assertThat(text).contains(from);
        folders.rule(file, text.replace(from, to));
    }

    private String until(String last) throws IOException {
        StringBuilder seen = new StringBuilder();
        String line = screen.readLine();
        while (line != null && !line.contains(last)) {
            seen.append(line).append('\n');
            line = screen.readLine();
        }
        return seen.append(line).toString();
    }
}
