package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.page.Columns;

class RunCommandTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    @Test
    void the_matrix_and_the_reasons_are_printed() {
        CommandRun run = CommandRun.of("run", folders.rules, folders.facts);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("小规则集", "环翠区", "文登区", "✓ 达标", "✗ 未达标", "? 数据不足");
    }

    @Test
    void the_digest_tells_the_gravest_and_whose_data_are_missing_and_how_to_see_more() {
        CommandRun run = CommandRun.of("run", folders.rules, folders.facts);

        assertThat(run.out())
                .containsSubsequence("▌文登区（371003），2022 年：未达标 1", "✗ 未达标   1 经费增长：9 %，不满足 ≥ 10 %")
                .contains("zhize explain " + folders.rules, "--html", "--details");
        assertThat(run.out().lines().filter(line -> !line.contains("zhize explain")))
                .allMatch(line -> Columns.width(line) <= 80);
        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--details")
                        .out())
                .contains("还差 1 个百分点");
    }

    @Test
    void reports_are_written_whole_and_the_same_each_time() throws IOException {
        Path json = root.resolve("report.json");
        Path html = root.resolve("report.html");

        CommandRun first = CommandRun.of("run", folders.rules, folders.facts, "--json", json, "--html", html);
        String firstJson = Files.readString(json);
        String firstHtml = Files.readString(html);
        CommandRun second = CommandRun.of("run", folders.rules, folders.facts, "--json", json, "--html", html);

        assertThat(second).isEqualTo(first);
        assertThat(json).hasContent(firstJson);
        assertThat(html).hasContent(firstHtml);
        assertThat(firstHtml).startsWith("<!DOCTYPE html>").contains("文登区");
        assertThat(depthOf(firstJson)).isPositive();
        try (var files = Files.list(root)) {
            assertThat(files.map(Path::getFileName).map(String::valueOf))
                    .containsExactlyInAnyOrder("rules", "facts", "report.json", "report.html");
        }
    }

    /** {@return how deep valid JSON goes; reading it fails otherwise} */
    private static int depthOf(String text) throws IOException {
        int deepest = 0;
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                deepest = Math.max(deepest, json.getParsingContext().getNestingDepth());
            }
        }
        return deepest;
    }

    @Test
    void json_can_be_printed() throws IOException {
        Path json = root.resolve("report.json");

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--format", "json", "--json", json);

        assertThat(run.out()).isEqualTo(Files.readString(json)).contains("\"criterion\": \"growth\"");
    }

    @Test
    void the_status_is_1_only_on_verdicts_that_were_named() {
        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--fail-on", "inconsistent")
                        .status())
                .isZero();
        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--fail-on", "inconsistent,NOT_MET");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("--fail-on：有 1 个这样的判定\n");
        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--fail-on=数据不足")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void a_contradiction_that_a_check_found_is_no_verdict_that_was_named() throws IOException {
        folders.withCheck();
        folders.fact("Funds.csv", "government,year,amount\n371003,2019,-1\n");

        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--fail-on", "inconsistent")
                        .status())
                .isZero();
    }

    @Test
    void governments_are_judged_together() throws IOException {
        folders.rule("funding/together.yaml", """
                title: { zh: 不低于全国 }
                basis: [测试]
                levels: [county]
                reference: { funds: { sum: Funds.amount } }
                """);
        folders.rule("funding/together.drl", """
                rule "不低于全国 / not below the nation"
                when
                    Situation( $year : dataYear )
                    Funds( year == $year, $amount : amount )
                    ReferenceValue( indicator == "funds", level == "nation", year == $year, $all : value )
                then
                    require.that($amount).isBelow($all);
                end
                """);
        folders.fact("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n");

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--format", "json");
        CommandRun one = CommandRun.of(
                "explain", folders.rules, folders.facts, "--government", "371002", "--criterion", "together");

        assertThat(run.out()).contains("\"required\": \"219\"");
        assertThat(one.out()).contains("219", "达标");
    }

    @Test
    void last_years_report_is_read_back() throws IOException {
        Path report = folders.facts.resolve("prior.json");
        CommandRun first = CommandRun.of("run", folders.rules, folders.facts, "--json", report);
        CommandRun second = CommandRun.of("run", folders.rules, folders.facts);

        assertThat(first.status()).isZero();
        assertThat(second.status()).isZero();
        Files.writeString(report, "{");
        assertThat(CommandRun.of("run", folders.rules, folders.facts).err()).startsWith("错误  prior.json:1:2  ZZ711");
    }

    @Test
    void a_government_with_a_bad_row_is_not_judged_and_the_others_are() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,100\n371002,2022,一百一十\n371003,2022,1\n");
        Path json = root.resolve("report.json");
        Path lines = root.resolve("report.jsonl");

        CommandRun run =
                CommandRun.of("run", folders.rules, folders.facts, "--details", "--json", json, "--jsonl", lines);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("错误  Funds.csv:3:13  ZZ701").contains("1 个错误，0 个警告", "没有评价：371002 环翠区");
        assertThat(run.out()).contains("文登区", "没有评价：环翠区（371002）");
        assertThat(Files.readString(json))
                .contains(
                        "\"notEvaluated\": [\n    \"371002\"\n  ]", "\"code\": \"ZZ701\"", "\"government\": \"371003\"")
                .doesNotContain("\"government\": \"371002\"");
        assertThat(Files.readAllLines(lines)).hasSize(3).first().asString().contains("\"notEvaluated\":[\"371002\"]");
    }

    @Test
    void a_government_that_was_not_judged_is_named_in_short_and_on_the_page() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,100\n371002,2022,一百一十\n371003,2022,1\n");
        Path html = root.resolve("report.html");

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--html", html);

        assertThat(run.out()).containsSubsequence("没有评价：环翠区（371002）", "▌文登区");
        assertThat(Files.readString(html)).contains("没有评价：环翠区（371002）");
    }

    @Test
    void explain_tells_why_a_government_was_not_judged() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,100\n371002,2022,一百一十\n");

        CommandRun omitted = explain("环翠区");
        CommandRun other = explain("371003");

        assertThat(omitted.status()).isEqualTo(1);
        assertThat(omitted.err()).contains("Funds.csv:3:13", "没有评价：371002 环翠区");
        assertThat(omitted.out()).isEmpty();
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("文登区");
    }

    private CommandRun explain(String government) {
        return CommandRun.of(
                "explain", folders.rules, folders.facts, "--government", government, "--criterion", "growth");
    }

    @Test
    void nothing_is_judged_where_one_bad_row_is_too_many() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,百\n371002,2022,一百一十\n");

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--strict");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("错误  Funds.csv:2:13  ZZ701").contains("1 个错误，0 个警告");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void facts_may_be_a_single_file() throws IOException {
        folders.fact("../one.yaml", """
                situation: { government: 371002, year: 2022 }
                facts: { 经费: [ { year: 2021, amount: 100 }, { year: 2022, "金额[亿元]": 0.011 } ] }
                """);

        CommandRun run = CommandRun.of("run", folders.rules, root.resolve("one.yaml"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("环翠区", "✓ 达标").doesNotContain("文登区");
    }

    @Test
    void one_report_may_go_to_the_standard_output_and_nothing_else_does() throws IOException {
        Path csv = root.resolve("report.csv");

        CommandRun lines = CommandRun.of("run", folders.rules, folders.facts, "--jsonl", "-", "--csv", csv);
        CommandRun two = CommandRun.of("run", folders.rules, folders.facts, "--jsonl", "-", "--csv", "-");

        assertThat(lines.status()).isZero();
        assertThat(lines.out().lines()).hasSize(4).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(Files.readString(csv)).startsWith("\uFEFF政府代码,政府,数据年份").contains("371002,环翠区,2022,,growth");
        assertThat(two.status()).isEqualTo(2);
        assertThat(two.err()).contains("只有一个报告能写到标准输出");
    }

    @Test
    void a_workbook_is_written_the_same_each_time() throws IOException {
        Path one = root.resolve("one.xlsx");
        Path two = root.resolve("two.xlsx");

        CommandRun.of("run", folders.rules, folders.facts, "--xlsx", one);
        CommandRun.of("run", folders.rules, folders.facts, "--xlsx", two);

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void nothing_is_judged_on_bad_facts_alone() throws IOException {
        folders.fact("governments.csv", "government,dataYear\n371002,2022\n");
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,100\n371002,2022,一百一十\n");
        Path json = root.resolve("report.json");

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--json", json);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("错误  Funds.csv:3:13  ZZ701").contains("1 个错误，0 个警告");
        assertThat(run.out()).isEmpty();
        assertThat(json).doesNotExist();
    }

    @Test
    void warnings_about_facts_are_told_and_do_no_harm() throws IOException {
        folders.fact("Funds.xls", "");

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts);

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("警告  Funds.xls:1:1  ZZ709");
    }

    @Test
    void the_published_figures_are_judged_the_same_each_time() throws IOException {
        Path rules = Path.of("..", "..", "rules", "education");
        Path facts = Path.of("..", "..", "samples", "quickstart", "facts");

        CommandRun text = CommandRun.of("run", rules, facts);
        CommandRun json = CommandRun.of("run", rules, facts, "--format", "json");

        assertThat(text.err()).isEmpty();
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("环翠区", "腾冲市", "教育经费比上年增长");
        assertThat(depthOf(json.out())).isPositive();
        assertThat(CommandRun.of("run", rules, facts, "--format", "json")).isEqualTo(json);
    }
}
