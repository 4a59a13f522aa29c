package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    @Test
    void scenarios_that_hold_are_counted_by_criterion() {
        CommandRun test = CommandRun.of("test", folders.rules);

        assertThat(test.out().lines().map(String::stripTrailing))
                .containsExactly("✓ growth                                       通过 2", "共 2 个场景：通过 2，失败 0");
        assertThat(test.status()).isZero();
    }

    @Test
    void a_scenario_that_fails_is_told_with_its_reasons() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("isAtLeast", "isAbove"));

        CommandRun test = CommandRun.of("test", folders.rules, "--criterion", "growth");

        assertThat(test.out())
                .contains("恰好增长 10 %", "funding/growth.scenarios.yaml:2", "✗ growth", "通过 1，失败 1", "共 2 个场景：通过 1，失败 1");
        assertThat(test.status()).isEqualTo(1);
    }

    @Test
    void scenarios_of_checks_count_too() throws IOException {
        folders.withCheck();

        CommandRun all = CommandRun.of("test", folders.rules);
        CommandRun one = CommandRun.of("test", folders.rules, "--criterion", "dq-negative");

        assertThat(all.out()).contains("✓ dq-negative", "✓ growth", "共 3 个场景：通过 3");
        assertThat(one.out()).contains("共 1 个场景：通过 1").doesNotContain("growth");
        assertThat(one.status()).isZero();
        assertThat(CommandRun.of("test", folders.rules, "--criterion", "dq-negatve")
                        .err())
                .contains("是否应为 dq-negative");
    }

    @Test
    void robust_rules_are_told_so() {
        CommandRun robust = CommandRun.of("test", folders.rules, "--robustness");

        assertThat(robust.out()).contains("✓ 事实的先后", "✓ 缺少的值", "✓ 没有事实").doesNotContain("✗");
        assertThat(robust.status()).isZero();
    }

    @Test
    void what_is_met_without_any_fact_is_told_in_text_and_json() throws IOException {
        folders.rule("funding/growth.drl", "rule \"总是\" when Situation() then require.holds(\"总是\"); end");

        CommandRun text = CommandRun.of("test", folders.rules, "--robustness", "--criterion", "growth");
        CommandRun json = CommandRun.of("test", folders.rules, "--robustness", "--format", "json");

        assertThat(text.out()).contains("funding/growth.scenarios.yaml:2", "去掉所有事实 之后：growth 由 MET 变为 MET", "✗ 没有事实");
        assertThat(text.status()).isEqualTo(1);
        assertThat(json.out()).contains("\"weaknesses\"", "\"NO_FACTS\"", "\"without any fact\"");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void robustness_stands_alone() {
        assertThat(CommandRun.of("test", folders.rules, "--robustness", "--coverage")
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("test", folders.rules, "--robustness", "--mutate")
                        .err())
                .contains("--mutate");
    }

    @Test
    void json_has_every_scenario() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("isAtLeast", "isAbove"));

        CommandRun test = CommandRun.of("test", folders.rules, "--format=json");

        assertThat(test.out())
                .contains("\"passed\" : 1,", "\"failed\" : 1,", "\"criterion\" : \"growth\"", "\"mismatches\" : [ ]");
        assertThat(test.status()).isEqualTo(1);
    }

    @Test
    void a_criterion_without_scenarios_is_named_and_proves_nothing() throws IOException {
        folders.rule("funding/both.yaml", "title: { zh: 合成 }\nbasis: [测试]\nall-of: [growth]\n");

        assertThat(CommandRun.of("test", folders.rules).out())
                .contains("错误  funding/both.yaml:1:1  ZZ609  标准 both 没有任何场景");
        CommandRun both = CommandRun.of("test", folders.rules, "--criterion", "both");
        assertThat(both.out()).contains("没有运行任何场景");
        assertThat(both.status()).isEqualTo(1);
    }

    @Test
    void a_criterion_whose_scenarios_cannot_be_read_is_neither_fine_nor_said_to_have_none() throws IOException {
        folders.rule("funding/growth.scenarios.yaml", "scenarios:\n  - name: 没有写完\n");
        CommandRun none = CommandRun.of("test", folders.rules);
        folders.rule("funding/more.scenarios.yaml", """
                scenarios:
                  - name: 没有数据
                    situation: { government: 371002, year: 2022 }
                    expect: { criterion: growth, verdict: INSUFFICIENT }
                """);
        CommandRun some = CommandRun.of("test", folders.rules);

        assertThat(none.out()).containsPattern("⚠ growth +通过 0；场景文件有错误，未全部运行\n").doesNotContain("ZZ609");
        assertThat(some.out()).containsPattern("⚠ growth +通过 1；场景文件有错误，未全部运行\n").doesNotContain("✓");
        assertThat(some.status()).isEqualTo(1);
    }

    @Test
    void a_criterion_that_is_not_there_is_wrong_use() {
        CommandRun test = CommandRun.of("test", folders.rules, "--criterion", "grwth");

        assertThat(test.err()).contains("没有标准 grwth。是否应为 growth");
        assertThat(test.status()).isEqualTo(2);
    }

    @Test
    void a_broken_rule_set_is_refused_with_its_problems() throws IOException {
        folders.rule("funding/growth.drl", "rule 1");

        CommandRun test = CommandRun.of("test", folders.rules);

        assertThat(test.err()).contains("错误  funding/growth.drl:1:").contains("个错误");
        assertThat(test.status()).isEqualTo(1);
    }

    @Test
    void coverage_comes_with_what_is_uncovered_and_what_is_covered_in_all() {
        CommandRun test = CommandRun.of("test", folders.rules, "--coverage");

        assertThat(test.out())
                .contains(
                        "✓ growth",
                        "  funding/growth.drl\n     1  规则“经费增长”\n",
                        "     7    ≥ parameters.percent(\"floor\")：未见 略低、略高",
                        "覆盖定义 2")
                .endsWith("共 2 个场景：通过 2，失败 0\n");
        assertThat(test.status()).isZero();
        assertThat(CommandRun.of("test", folders.rules).out()).doesNotContain("覆盖");
    }

    @Test
    void coverage_below_the_minimum_fails_and_the_minimum_itself_does_not() throws IOException {
        folders.rule("funding/growth.yaml", "title: { zh: 经费增长 }\nbasis: [测试]\n");
        folders.rule("funding/growth.drl", """
                rule "有经费 / there are funds"
                when
                    Funds( )
                then
                    require.holds("有 / there are");
                end
                """);
        folders.rule("funding/growth.scenarios.yaml", """
                scenarios:
                  - name: 没有 / none
                    situation: { government: 371002, year: 2022 }
                    expect: INSUFFICIENT
                """);

        CommandRun enough = CommandRun.of("test", folders.rules, "--coverage", "--minimum", "40");
        CommandRun tooLittle = CommandRun.of("test", folders.rules, "--coverage", "--minimum=40.0001%");

        assertThat(enough.out()).contains("合计        2/5           40 %");
        assertThat(enough.status()).isZero();
        assertThat(tooLittle.err()).isEqualTo("--minimum：覆盖率 40 %（2/5），低于要求的 40.0001 %\n");
        assertThat(tooLittle.status()).isEqualTo(1);
    }

    @Test
    void coverage_is_in_the_json() {
        CommandRun test = CommandRun.of("test", folders.rules, "--coverage", "--format=json");

        assertThat(test.out().replaceAll("\\s+", " "))
                .contains(
                        "\"coverage\" : { \"definition\" : 2, \"covered\" : ",
                        "\"kinds\" : { \"rule\" : { \"covered\" : 1, \"total\" : 1, \"percent\" : \"100 %\" }, \"verdict\"",
                        "{ \"kind\" : \"threshold\", \"covered\" : false, \"what\" : { \"zh\" : \"≥ parameters.percent(\\\"floor\\\")：略低\",",
                        "\"rule\" : \"经费增长 / funds grow\", \"file\" : \"funding/growth.drl\", \"line\" : 7, \"column\" : ");
        assertThat(CommandRun.of("test", folders.rules, "--format=json").out()).doesNotContain("coverage");
    }

    @Test
    void coverage_is_written_as_a_page() throws IOException {
        Path page = root.resolve("coverage.html");

        CommandRun test = CommandRun.of("test", folders.rules, "--coverage", "--html", page);

        assertThat(test.status()).isZero();
        assertThat(page).content().contains("<h1>小规则集</h1>", "rule &quot;经费增长 / funds grow&quot;");
    }

    @Test
    void options_of_coverage_without_it_are_wrong_use() {
        CommandRun minimum = CommandRun.of("test", folders.rules, "--minimum", "90");
        CommandRun html = CommandRun.of("test", folders.rules, "--html", root.resolve("coverage.html"));
        CommandRun wrong = CommandRun.of("test", folders.rules, "--coverage", "--minimum", "101");

        assertThat(minimum.err()).contains("--minimum 要和 --coverage / --mutate 一起用");
        assertThat(html.err()).contains("--html 要和 --coverage 一起用");
        assertThat(wrong.err()).contains("--minimum 不能是 101，应为 0 到 100 的数，如 95 或 99.9");
        assertThat(List.of(minimum, html, wrong)).extracting(CommandRun::status).containsOnly(2);
    }
}
