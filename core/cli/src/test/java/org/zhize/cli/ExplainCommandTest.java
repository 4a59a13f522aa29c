package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    private CommandRun explain(Object... options) {
        Object[] all = new Object[options.length + 3];
        all[0] = "explain";
        all[1] = folders.rules;
        all[2] = folders.facts;
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandRun.of(all);
    }

    @Test
    void a_verdict_is_explained() {
        CommandRun run = explain("--government", "371003", "--year", "2022", "--criterion", "growth");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("经费增长（growth）", "文登区", "未达标");
    }

    @Test
    void without_a_year_every_year_is_explained_and_a_name_is_as_good_as_a_code() {
        CommandRun run = explain("--government", "文登区", "--criterion", "growth", "--lang", "en");

        assertThat(run.out()).contains("2022", "2023", "Growth of funds");
    }

    @Test
    void a_quality_check_is_explained() throws IOException {
        folders.withCheck();
        folders.fact("Funds.csv", "government,year,amount\n371002,2022,-1\n");

        assertThat(explain("--government", "371002", "--criterion", "dq-negative")
                        .out())
                .contains("经费不为负（dq-negative）", "发现问题", "经费为负");
        assertThat(explain("--government", "371002", "--criterion", "dq-negative", "--format", "json")
                        .out())
                .contains("\"criterion\": \"dq-negative\"", "\"INCONSISTENT\"", "\"verdicts\": []");
    }

    @Test
    void what_only_follows_has_no_verdict_to_explain() throws IOException {
        folders.rule("consequences/talk.yaml", "title: { zh: 约谈 }\nbasis: [测试]\n");
        folders.rule("consequences/talk.drl", """
                rule "约谈 / interview"
                when
                    CurrentFinding( criterion == "growth", verdict == Verdict.NOT_MET )
                then
                    consequence.interview("约谈 / interview");
                end
                """);

        CommandRun run = explain("--government", "371002", "--criterion", "talk");

        assertThat(run.err()).contains("没有标准 talk");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void json_holds_the_one_verdict() throws IOException {
        folders.rule("funding/both.yaml", "title: { zh: 合成 }\nbasis: [测试]\nall-of: [growth]\n");

        CommandRun run = explain("--government", "371002", "--criterion", "growth", "--format", "json");

        assertThat(run.out()).contains("\"criterion\": \"growth\"").doesNotContain("\"criterion\": \"both\"");
    }

    @Test
    void several_governments_and_criteria_are_explained_together() throws IOException {
        folders.rule("funding/both.yaml", "title: { zh: 合成 }\nbasis: [测试]\nall-of: [growth]\n");

        CommandRun run = explain(
                "--government",
                "371002",
                "--government",
                "文登区",
                "--year",
                "2022",
                "--criterion",
                "growth",
                "--criterion",
                "both");

        assertThat(run.out()).containsSubsequence("环翠区", "（both）", "文登区", "（both）");
        assertThat(explain("--government", "371002,文登区", "--year", "2022", "--criterion", "growth,both")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void without_a_criterion_each_has_a_line_and_problems_are_explained() {
        CommandRun run = explain("--government", "文登区");

        assertThat(run.out()).containsSubsequence("2022 年", "✗ 经费增长（growth）", "改进", "2023 年", "? 经费增长（growth）");
    }

    @Test
    void where_no_rule_decided_it_is_told_what_came_nearest() {
        CommandRun run = explain("--government", "371003", "--year", "2023", "--criterion", "growth");

        assertThat(run.out()).contains("判定    ? 数据不足", "没有用上", "✗ 第 4 行", "共 2 条，符合 0 条", "差在 年份是 2022，规则要 2023");
    }

    @Test
    void where_a_rule_decided_it_is_told_on_request_and_of_one_rule() {
        assertThat(explain("--government", "371003", "--year", "2022", "--criterion", "growth")
                        .out())
                .doesNotContain("条件全部符合");
        assertThat(explain("--government", "371003", "--year", "2022", "--criterion", "growth", "--why-not")
                        .out())
                .contains("条件全部符合，共 1 次", "共 2 条，符合 1 条");
        assertThat(explain("--government", "371003", "--year", "2022", "--criterion", "growth", "--why-not=增幅")
                        .out())
                .contains("没有名称或位置含“增幅”的规则");
    }

    @Test
    void a_table_that_is_not_there_is_named() throws IOException {
        Files.delete(folders.facts.resolve("Funds.csv"));

        assertThat(explain("--government", "371002", "--criterion", "growth").out())
                .contains("也没有（Funds.csv）");
    }

    @Test
    void programs_get_the_attempts_too() {
        CommandRun run = explain(
                "--government", "371003", "--year", "2023", "--criterion", "growth", "--why-not", "--format", "json");

        assertThat(run.out())
                .contains(
                        "\"matches\" : 0", "\"candidates\" : 2", "\"found\" : 0", "\"operator\" : \"==\"", "\"2022\"");
    }

    @Test
    void what_is_not_there_cannot_be_explained() {
        assertThat(explain("--government", "371009", "--criterion", "growth").err())
                .isEqualTo("zhize: 没有列出要评价的政府 371009；有：371002, 371003\n");
        assertThat(explain("--government", "371003", "--year", "2020", "--criterion", "growth")
                        .err())
                .isEqualTo("zhize: 371003 没有列出 2020 年；有：2022, 2023\n");
        CommandRun run = explain("--government", "371003", "--criterion", "grow");
        assertThat(run.err()).startsWith("zhize: 规则集里没有标准 grow。");
        assertThat(run.status()).isEqualTo(2);
    }
}
