package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Children;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.report.JsonReport;
import org.zhize.report.PriorReport;
import org.zhize.report.PriorReports;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** A report that was stored is next year's input, without loss. */
class PriorReportsTest {

    private static final Norms NORMS = Norms.criterion("all")
            .rule("when Children( $all : all ) then require.that($all).isAtLeast(1);")
            .andCriterion("public")
            .rule("when Children( $public : inPublic ) then require.that($public).isAtLeast(1);");

    private static final RuleSet RULES = NORMS.load();

    private static String stored(List<Assessment> assessments) {
        StringWriter out = new StringWriter();
        try {
            JsonReport.write(evaluation(assessments.get(0)).catalogue(), assessments, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Evaluation evaluation(Assessment assessment) {
        return new Evaluation(RULES, assessment);
    }

    private static List<PriorReport> read(String json) {
        Problems problems = new Problems();
        List<PriorReport> reports = PriorReports.read("prior.json", new StringReader(json), problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return reports;
    }

    @Test
    void what_was_found_comes_back_as_it_was() {
        Evaluation evaluation = NORMS.evaluate(new Children(2022, 0L, 5L));

        assertThat(read(stored(List.of(evaluation.assessment()))))
                .containsExactly(new PriorReport(evaluation.situation(), evaluation.priorFindings()));
        assertThat(evaluation.priorFindings())
                .extracting(PriorFinding::verdict)
                .containsExactly(Verdict.MET, Verdict.NOT_MET);
    }

    @Property(tries = 200)
    void any_text_and_any_verdict_come_back(
            @ForAll String reason, @ForAll Verdict verdict, @ForAll String purpose, @ForAll boolean ordinary) {
        Situation situation = new Situation("371002", 2021, LocalDate.of(2022, 3, 1), ordinary ? null : purpose);
        Assessment assessment = new Assessment(
                situation,
                NORMS.evaluate().verdicts().stream()
                        .map(known -> with(known, verdict, reason))
                        .toList(),
                List.of());

        assertThat(read(stored(List.of(assessment, assessment))))
                .hasSize(2)
                .containsOnly(new PriorReport(situation, evaluation(assessment).priorFindings()));
    }

    private static CriterionVerdict with(CriterionVerdict known, Verdict verdict, String reason) {
        return new CriterionVerdict(
                known.criterion(),
                verdict,
                known.parts(),
                known.components(),
                known.findings(),
                new Bilingual(reason, "\"\n\\"),
                known.notes(),
                known.missing());
    }

    @Test
    void a_byte_order_mark_does_no_harm(@TempDir Path folder) throws IOException {
        String json = stored(List.of(NORMS.evaluate().assessment()));
        Path file = Files.writeString(folder.resolve("prior.json"), "\uFEFF" + json);

        assertThat(PriorReports.read(file, new Problems())).isEqualTo(read(json));
    }

    @Test
    void a_report_that_breaks_off_anywhere_is_never_taken_for_whole() {
        String json = stored(List.of(NORMS.evaluate(new Children(2022, 0L, 5L)).assessment()))
                .stripTrailing();

        for (int end = 0; end < json.length(); end++) {
            Problems problems = new Problems();
            List<PriorReport> reports =
                    PriorReports.read("prior.json", new StringReader(json.substring(0, end)), problems);
            assertThat(reports).as("cut after %d", end).isEmpty();
            assertThat(problems.hasErrors()).as("cut after %d", end).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schema": "urn:zhize:evaluation:1" | "schema": "urn:else:1"            | 2:13 ZZ712 不是评价报告
            "schema": "urn:zhize:evaluation:1" | "scheme": 1                       | 1:1 ZZ712 不是评价报告
            "evaluations": [                   | "evaluation": [                   | 1:1 ZZ712 不是评价报告
            "dataYear": 2022                   | "dataYear": "去年"                  | 19:21 ZZ309 去年 不是年份
            "asOf": "2022-12-31"               | "asOf": "2022"                    | 20:17 ZZ309 2022 不是日期
            "government": "371002"             | "region": "371002"                | 22:7 ZZ403 缺少 government
            "verdict": "INSUFFICIENT"          | "verdict": "UNMET"                | ZZ604 没有名为 UNMET 的判定
            "verdicts": [                      | "verdicts": 1, "more": [          | 24:19 ZZ404 /evaluations/0/verdicts 应当是列表
            "situation": {                     | "situation": [], "more": {        | 14:20 ZZ404 /evaluations/0/situation 应当是对象
            "situation": {                     | "situation" {                     | 14:19 ZZ710 这里不是 JSON
            "evaluations": [                   | "schema": 1, "evaluations": [     | ZZ710 这里不是 JSON
            """)
    void a_mistake_is_told_at_its_place(String right, String wrong, String told, @TempDir Path folder)
            throws IOException {
        String json = stored(List.of(NORMS.evaluate().assessment()));
        assertThat(json).contains(right);
        Path file = Files.writeString(folder.resolve("prior.json"), json.replaceFirst(Pattern.quote(right), wrong));

        assertThat(problems(file)).singleElement().asString().contains(told);
    }

    private static List<String> problems(Path file) {
        Problems problems = new Problems();
        assertThat(PriorReports.read(file, problems)).isEmpty();
        return problems.inFileOrder().stream()
                .map(problem ->
                        problem.location() + " " + problem.code().code() + " " + problem.message(Locale.CHINESE))
                .toList();
    }

    @Test
    void the_line_is_shown_with_what_to_do() throws IOException {
        Path file = Files.createTempDirectory("prior").resolve("prior.json");
        Files.writeString(file, "{\n  \"schema\": \"urn:else:1\"\n}\n");
        Problems problems = new Problems();
        PriorReports.read(file, problems);

        assertThat(problems.inFileOrder())
                .extracting(problem -> problem.render(Locale.CHINESE))
                .containsExactly("""
                prior.json:2:13  ZZ712  不是评价报告：schema 不是 urn:zhize:evaluation:1，或没有 evaluations
                  2 |   "schema": "urn:else:1"
                    |             ^
                放入 zhize run --json 写出的文件
                """);
    }

    @Test
    void other_files_are_refused(@TempDir Path folder) throws IOException {
        for (String text : Arrays.asList("", "[]", "1", "{}", "教育", "{} {}")) {
            Path file = Files.writeString(folder.resolve("prior.json"), text);
            assertThat(problems(file)).as(text).hasSize(1);
        }
        Path gbk = Files.write(folder.resolve("prior.json"), "{\"题\"".getBytes(Charset.forName("GBK")));
        assertThat(problems(gbk)).singleElement().asString().contains("ZZ106");
    }

    @Test
    void more_behind_the_report_is_refused(@TempDir Path folder) throws IOException {
        String json = stored(List.of(NORMS.evaluate().assessment()));
        Path twice = Files.writeString(folder.resolve("prior.json"), json + json);

        assertThat(problems(twice)).extracting(text -> text.contains("文件的末尾")).containsExactly(true);
    }
}
