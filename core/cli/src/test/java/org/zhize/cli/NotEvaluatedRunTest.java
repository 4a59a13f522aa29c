package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two governments cannot be evaluated: every report says so, and judges the other. */
class NotEvaluatedRunTest {

    /** Two figures of which nobody can tell whether they are the same. */
    private static final String UNDECIDABLE = """
            rule "差异 / spread"
            when
                accumulate( Funds( $a : amount, $y : year ); $one : weightedCv($a, $y), $two : weightedCv($a * 2, $y) )
            then
                require.that($one).isAtMost($two);
            end
            """;

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
        folders.rule("funding/spread.yaml", "title: { zh: 差异, en: spread }\nbasis: [测试]\n");
        folders.rule("funding/spread.drl", UNDECIDABLE);
        folders.fact("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n");
        folders.fact("Funds.csv", """
                government,year,amount
                371002,2021,100
                371002,2022,110
                371003,2021,100
                371003,2022,100
                """);
    }

    private CommandRun run(Object... more) {
        return CommandRun.of(Stream.concat(Stream.of("run", folders.rules, folders.facts), Stream.of(more))
                .toArray());
    }

    @Test
    void the_terminal_says_so_once_with_the_reason() {
        for (CommandRun run : new CommandRun[] {run(), run("--details")}) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .contains("环翠区", "未评价 2", "标准 spread 的规则“差异 / spread”", "⊘ 未评价", "文登区（371003），2022 年")
                    .doesNotContain("⊘ 未评价  ");
            assertThat(run.err()).startsWith("⊘ 未评价：环翠区（371002），2022 年：").hasLineCount(1);
        }
    }

    @Test
    void nobody_is_told_of_it_where_all_were_evaluated() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2022,110\n");

        CommandRun run = run("--details");

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("未评价", "⊘");
    }

    @Test
    void files_have_the_verdict_and_the_reason() throws IOException {
        Path csv = root.resolve("report.csv");
        Path jsonl = root.resolve("report.jsonl");
        Path html = root.resolve("report.html");

        CommandRun run = run("--csv", csv, "--jsonl", jsonl, "--html", html, "--lang", "en");

        assertThat(run.err())
                .startsWith("⊘ Not evaluated: 环翠区 (371002), 2022: rule \"差异 / spread\" of criterion spread");
        assertThat(csv)
                .content()
                .containsPattern("371002.*growth.*Not evaluated,NOT_EVALUATED")
                .containsPattern("371003.*growth.*NOT_MET");
        assertThat(Files.readAllLines(jsonl))
                .filteredOn(line -> line.contains("\"verdict\":\"NOT_EVALUATED\""))
                .hasSize(1)
                .allMatch(line -> line.contains("371002") && line.contains("cannot be judged"));
        assertThat(html).content().contains("<th scope=\"col\" class=\"figure\">Not evaluated</th>");
    }

    @Test
    void the_workbook_lists_it_on_its_first_sheet() throws IOException {
        Path file = root.resolve("report.xlsx");
        run("--xlsx", file);

        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getFirstSheet().read().stream()
                            .flatMap(row -> row.stream())
                            .map(Cell::getText))
                    .containsSubsequence("未评价", "2", "⊘", "未评价的政府", "371002 2022", "环翠区");
        }
    }

    @Test
    void it_may_be_named_among_the_verdicts_that_must_not_be() {
        assertThat(run("--fail-on", "not-evaluated").err()).contains("--fail-on：有 2 个这样的判定");
        assertThat(run("--fail-on", "未评价").status()).isEqualTo(1);
    }

    @Test
    void an_explanation_says_so_too() {
        CommandRun run = CommandRun.of(
                "explain", folders.rules, folders.facts, "--government", "371002", "--criterion", "spread");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("⊘ 未评价", "标准 spread 的规则“差异 / spread”");
    }

    @Test
    void next_year_reads_the_report_and_knows_nothing_of_this_year() throws IOException {
        folders.rule("funding/again.yaml", "title: { zh: 再次, en: again }\nbasis: [测试]\n");
        folders.rule("funding/again.drl", """
                rule "没有旧问题 / nothing found before"
                when
                    Situation( $year : dataYear )
                    not PriorFinding( criterion == "growth", year == $year - 1, verdict == Verdict.NOT_MET )
                then
                    require.holds("没有旧问题 / nothing found before");
                end
                """);
        run("--json", folders.facts.resolve("prior.json"));
        folders.fact("governments.csv", "government,dataYear\n371002,2023\n371003,2023\n");
        folders.fact("Funds.csv", "government,year,amount\n");

        CommandRun run = run("--csv", "-");

        assertThat(run.out()).containsPattern("371002.*again.*INSUFFICIENT.*缺少 上轮结论（growth 2022）的结论");
    }

    @Test
    void a_receipt_holds_it_and_can_be_replayed() throws IOException {
        Path receipt = root.resolve("receipt.json");
        run("--receipt", receipt);

        assertThat(receipt).content().contains("\"verdicts\":\"UU\"");
        assertThat(CommandRun.of("replay", receipt).status()).isZero();
    }

    @Test
    void a_comparison_of_rules_shows_that_it_can_be_evaluated_again() throws IOException {
        Folders mended = Folders.in(root.resolve("mended"));
        mended.rule("funding/spread.yaml", "title: { zh: 差异, en: spread }\nbasis: [测试]\n");
        mended.rule("funding/spread.drl", UNDECIDABLE.replace("isAtMost($two)", "isAtMost(2)"));

        CommandRun run = CommandRun.of("diff", folders.rules, mended.rules, folders.facts);

        assertThat(run.out()).contains("⊘ 未评价 → ✓ 达标");
    }
}
