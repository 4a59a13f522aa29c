package org.zhize.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.RectificationStatus.CLOSED;
import static org.zhize.rule.RectificationStatus.IN_PROGRESS;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.rule.PriorFinding;

/** What an earlier year found, and what became of it. */
class PriorFindingsTest {

    private static final String EVALUATION = """
            { "situation": { "government": "%s", "name": null, "dataYear": 2021, "asOf": "%s", "purpose": %s },
              "verdicts": [
                { "criterion": "growth", "verdict": "%s", "reason": { "zh": "增长 9 %%", "en": "" }, "findings": [] },
                { "criterion": "classes", "verdict": "MET", "reason": { "zh": "没有大班", "en": "" } } ] }
            """;

    private static final PriorFinding GROWTH = new PriorFinding("growth", 2021, NOT_MET, "增长 9 %");
    private static final PriorFinding CLASSES = new PriorFinding("classes", 2021, MET, "没有大班");

    @TempDir
    private Path folder;

    private static String report(String... evaluations) {
        return "{ \"schema\": \"urn:zhize:evaluation:1\", \"evaluations\": [" + String.join(",", evaluations) + "] }";
    }

    private static String evaluation(String government) {
        return EVALUATION.formatted(government, "2021-12-31", "null", "NOT_MET");
    }

    @Test
    void a_ledger_has_chinese_headings_and_words() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder).with("PriorFinding.csv", """
                        政府代码,标准,年份,结论,原因,整改状态,状态日期,整改措施,责任人,整改期限,佐证,来源
                        371002,growth,2021,未达标,增长 9 %,已销号,2022-06-01,追加预算,财政局,2022-06-30,"文号 1，""甲""号",台账
                        371002,classes,2021,not-met,,in-progress,,,,,,
                        """);

        assertThat(facts.facts())
                .containsExactly(
                        GROWTH.assigned("追加预算", "财政局", LocalDate.of(2022, 6, 30))
                                .with(CLOSED, LocalDate.of(2022, 6, 1), "文号 1，\"甲\"号"),
                        new PriorFinding("classes", 2021, NOT_MET, null, IN_PROGRESS, null, null, null, null, null));
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.with("PriorFinding.csv", "政府代码,整改状态\n371002,差不多了\n").problems())
                .singleElement()
                .asString()
                .contains("PriorFinding.csv:2:8");
    }

    @Test
    void a_stored_report_gives_each_listed_government_its_findings() throws IOException {
        FolderOfFacts facts = new FolderOfFacts(folder)
                .with("governments.csv", "government,dataYear\n371002,2022\n371003,2022\n")
                .with("prior.json", report(evaluation("371002"), evaluation("360102")));

        assertThat(facts.read())
                .extracting(Dossier::facts)
                .extracting(Object::toString)
                .containsExactly(List.of(GROWTH, CLASSES).toString(), "[]");
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void a_row_of_the_ledger_completes_the_finding_and_prevails() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("prior.json", report(evaluation("371002")))
                .with("PriorFinding.csv", """
                        government,criterion,year,text,status,owner
                        371002,growth,2021,复核后 9.1 %,整改中,财政局
                        371002,growth,2020,,整改中,
                        """);

        assertThat(facts.facts())
                .containsExactly(
                        new PriorFinding("growth", 2021, NOT_MET, "复核后 9.1 %")
                                .assigned(null, "财政局", null)
                                .with(IN_PROGRESS, null, null),
                        new PriorFinding("growth", 2020, null, null, IN_PROGRESS, null, null, null, null, null),
                        CLASSES);
    }

    @Test
    void an_evaluation_for_another_purpose_says_nothing_and_the_last_day_counts() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with(
                        "prior.json",
                        report(
                                EVALUATION.formatted("371002", "2022-06-30", "null", "MET"),
                                evaluation("371002"),
                                EVALUATION.formatted("371002", "2022-12-31", "\"recognition\"", "INSUFFICIENT")));

        assertThat(facts.facts()).containsExactly(new PriorFinding("growth", 2021, MET, "增长 9 %"), CLASSES);
    }

    @Test
    void a_broken_report_is_told_with_the_other_problems() throws IOException {
        FolderOfFacts facts = FolderOfFacts.withOneGovernment(folder)
                .with("prior.json", report(evaluation("371002")).substring(0, 100))
                .with("Nothing.csv", "government\n");

        assertThat(facts.problems())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("prior.json:1:")
                .contains("JSON_TRUNCATED", "没有写完");
    }
}
