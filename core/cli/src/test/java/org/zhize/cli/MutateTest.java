package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    private CommandRun mutate(Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "test";
        arguments[1] = folders.rules;
        arguments[2] = "--mutate";
        arguments[3] = "--cache=" + root.resolve("cache");
        return CommandRun.of(arguments);
    }

    @Test
    void what_no_scenario_notices_is_listed_and_does_not_fail_by_itself() {
        CommandRun run = mutate();

        assertThat(run.out())
                .contains("growth  funding/growth.yaml:4  growth.floor", "把起始日 2000-01-01 改成 2000-01-02，没有任何场景发现")
                .contains("✗ growth ", "处改动：场景发现");
        assertThat(run.status()).isZero();
        assertThat(root.resolve("cache/small")).isNotEmptyDirectory();
    }

    @Test
    void too_few_noticed_fail_where_a_minimum_is_given() {
        assertThat(mutate("--minimum", "10").status()).isZero();
        assertThat(mutate("--minimum", "100").status()).isEqualTo(1);
        assertThat(mutate("--minimum", "viele").status()).isEqualTo(2);
    }

    @Test
    void one_criterion_alone() throws IOException {
        folders.withCheck();

        assertThat(mutate("--criterion", "dq-negative").out())
                .contains("dq-negative")
                .doesNotContain("✓ growth", "✗ growth");
        assertThat(mutate("--criterion", "dq-negatve").status()).isEqualTo(2);
    }

    @Test
    void one_criterion_is_tried_whatever_is_wrong_in_the_files_of_others() throws IOException {
        folders.withCheck().rule("funding/growth.scenarios.yaml", "scenarios:\n  - name: 没有写完\n");

        CommandRun check = mutate("--criterion", "dq-negative");
        CommandRun growth = mutate("--criterion", "growth");

        assertThat(check.out()).contains("处改动：场景发现").doesNotContain("growth");
        assertThat(check.status()).isZero();
        assertThat(growth.out()).contains("funding/growth.scenarios.yaml:2:").doesNotContain("dq-negative");
        assertThat(growth.err()).isEqualTo("规则未改时已有场景失败，或场景文件有错误：funding/growth.scenarios.yaml。先改正，再用 --mutate\n");
        assertThat(growth.status()).isEqualTo(1);
    }

    @Test
    void a_scenario_of_what_rests_on_the_criterion_is_named_where_it_fails_before_any_change() throws IOException {
        folders.rule("funding/both.yaml", "title: { zh: 合成 }\nbasis: [测试]\nall-of: [growth]\n");
        folders.rule("funding/both.scenarios.yaml", """
                scenarios:
                  - name: 没有数据
                    situation: { government: 371002, year: 2022 }
                    expect: MET
                """);

        CommandRun run = mutate("--criterion", "growth");

        assertThat(run.out()).contains("没有数据", "✗ both ", "✓ growth ");
        assertThat(run.err()).contains("funding/both.scenarios.yaml。");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void json_has_every_change_and_what_became_of_it() {
        CommandRun run = mutate("--format=json");

        assertThat(run.out())
                .contains("\"outcome\" : \"KILLED\"", "\"kind\" : \"relation\"", "\"replacement\" : \"isAbove\"")
                .contains("\"killer\" : \"恰好增长 10 %，达标 / exactly 10 % passes\"", "\"killedPercent\" : ");
        assertThat(run.status()).isZero();
    }

    @Test
    void rules_that_fail_their_scenarios_as_they_are_are_not_changed() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("isAtLeast", "isAbove"));

        CommandRun run = mutate();

        assertThat(run.err()).contains("规则未改时已有场景失败");
        assertThat(run.out()).contains("恰好增长 10 %").doesNotContain("处改动");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void nothing_is_kept_in_the_rule_set_nor_where_nobody_wants_it() {
        CommandRun inside = CommandRun.of("test", folders.rules, "--mutate", "--cache", folders.rules.resolve("x"));
        CommandRun none = CommandRun.of("test", folders.rules, "--mutate", "--no-cache");

        assertThat(inside.err()).contains("--cache 不能在规则集文件夹里");
        assertThat(inside.status()).isEqualTo(2);
        assertThat(none.status()).isZero();
        assertThat(Files.exists(folders.rules.resolve("x"))).isFalse();
        assertThat(CommandRun.of("test", folders.rules, "--no-cache").status()).isEqualTo(2);
        assertThat(CommandRun.of("test", folders.rules, "--mutate", "--coverage")
                        .status())
                .isEqualTo(2);
    }
}
