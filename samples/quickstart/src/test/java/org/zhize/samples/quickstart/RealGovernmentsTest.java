package org.zhize.samples.quickstart;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.DossierFolder;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * The verdicts on real figures, and on what Weihai's made-up year before leads to, each of which was worked out by hand from the
 * sources and the rules.
 */
class RealGovernmentsTest {

    /** Nobody was asked for evidence: what published figures do not show is open. */
    private static final String PUBLISHED = "published-figures";

    private static List<String> criteria = List.of();
    private static List<Evaluation> evaluations = List.of();

    @BeforeAll
    static void evaluate() {
        RuleSet rules = RuleSet.load("education", RealGovernmentsTest.class.getClassLoader());
        criteria = rules.content().criteria().stream().map(Criterion::id).toList();
        Problems problems = new Problems();
        evaluations = Evaluator.of(rules)
                .evaluateAll(DossierFolder.read(
                        Path.of("facts"),
                        rules.content().factTypes(),
                        rules.content().regions(),
                        problems))
                .toList();
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvFileSource(resources = "/expected-verdicts.csv", numLinesToSkip = 1)
    void a_real_government_gets_the_verdict_that_its_figures_give(
            String government, int year, @Nullable String purpose, String criterion, String verdict) {
        assertThat(find(government, year, purpose).verdict(criterion)).hasToString(verdict);
    }

    @Test
    void every_government_has_one_verdict_on_each_criterion() {
        assertThat(evaluations)
                .hasSize(28)
                .allSatisfy(evaluation -> assertThat(evaluation.verdicts())
                        .extracting(CriterionVerdict::criterion)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(criteria));
    }

    @Test
    void nothing_is_decided_but_what_is_listed() throws IOException {
        Set<String> listed = expected().map(row -> String.join(",", row)).collect(Collectors.toSet());

        assertThat(evaluations.stream().flatMap(RealGovernmentsTest::decided)).isSubsetOf(listed);
    }

    private static Stream<String> decided(Evaluation evaluation) {
        Situation situation = evaluation.situation();
        return evaluation.verdicts().stream()
                .filter(verdict -> verdict.verdict().isDecided() || verdict.verdict() == Verdict.INCONSISTENT)
                .map(verdict -> "%s,%d,%s,%s,%s"
                        .formatted(
                                situation.government(),
                                situation.dataYear(),
                                situation.purpose(),
                                verdict.criterion(),
                                verdict.verdict()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"371002", "371003", "371071", "371072", "371073", "371082", "371083", "3710NH"})
    void what_a_district_of_weihai_does_not_meet_is_carried_over(String district) throws IOException {
        List<String> notMet = expected()
                .filter(row -> row.get(0).equals(district) && row.get(4).equals("NOT_MET"))
                .map(row -> row.get(3))
                .toList();

        assertThat(find(district, 2022, PUBLISHED).consequences())
                .allSatisfy(consequence -> assertThat(consequence.id()).isEqualTo("carry-over-to-next-year"))
                .extracting(Consequence::subject)
                .containsExactlyInAnyOrderElementsOf(notMet);
    }

    private static Stream<List<String>> expected() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/expected-verdicts.csv")).stream()
                .skip(1)
                .map(row -> List.of(row.split(",", -1)));
    }

    @Test
    void last_years_findings_decide_finding_by_finding() {
        Evaluation wendeng = find("371003", 2022, PUBLISHED);

        assertThat(subjects(wendeng, "prior-year-rectification"))
                .containsEntry("kindergarten-nonquota-pay-75pct", Verdict.NOT_MET)
                .containsEntry("large-class-ratio", Verdict.MET);
        assertThat(subjects(wendeng, "rectification-ledger"))
                .containsEntry("kindergarten-nonquota-pay-75pct", Verdict.NOT_MET)
                .containsEntry("large-class-ratio", Verdict.MET);
        assertThat(subjects(wendeng, "repeat-finding"))
                .containsEntry("kindergarten-nonquota-pay-75pct", Verdict.NOT_MET)
                .containsEntry("large-class-ratio", Verdict.INSUFFICIENT);
        assertThat(subjects(find("371002", 2022, PUBLISHED), "prior-year-rectification"))
                .containsEntry("fiscal-education-growth-10pct", Verdict.MET)
                .containsEntry("preschool-gross-enrolment", Verdict.MET)
                .containsEntry("quality-balanced-7-indicators", Verdict.NOT_MET);
        assertThat(subjects(find("371082", 2022, PUBLISHED), "repeat-finding"))
                .containsEntry("myopia-annual-drop", Verdict.INSUFFICIENT);
    }

    private static Map<String, Verdict> subjects(Evaluation evaluation, String criterion) {
        return evaluation.criterion(criterion).findings().stream()
                .collect(toMap(Finding::subject, Finding::verdict, (one, same) -> one));
    }

    @Test
    void every_made_up_finding_says_so() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("facts", "PriorFinding.csv"));

        assertThat(rows.subList(1, rows.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains(",（编造）").endsWith(",编造，只为演示上一年度的结论怎样成为下一年度的输入"));
    }

    @Test
    void the_impossible_figure_of_yimei_is_named() {
        assertThat(find("230717", 2022, PUBLISHED)
                        .criterion("two-no-decrease-total")
                        .notes())
                .anySatisfy(note -> assertThat(note.zh()).contains("恰为年初预算数的 10 倍"));
    }

    private static Evaluation find(String government, int year, @Nullable String purpose) {
        List<Evaluation> found = evaluations.stream()
                .filter(evaluation -> evaluation.situation().government().equals(government))
                .filter(evaluation -> evaluation.situation().dataYear() == year)
                .filter(evaluation -> Objects.equals(evaluation.situation().purpose(), purpose))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
