package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.education.fact.Preschool;
import org.zhize.finding.Consequence;
import org.zhize.finding.Finding;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.RectificationStatus;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * Three evaluations one after the other: what the first finds is a fact of the second, and so on, as Weihai says
 * (「整改落实情况将作为2023年度对区市政府管委履行教育职责评价的重要内容」). The figures of its district Wendeng are made up.
 */
class ConsecutiveYearsTest {

    private static final String WENDENG = "371003";
    private static final String SHARE = "public-kindergarten-share";
    private static final String RECTIFICATION = "prior-year-rectification";
    private static final String LEDGER = "rectification-ledger";
    private static final String REPEAT = "repeat-finding";
    private static final Evaluator EVALUATOR = Evaluator.of(RuleSet.load(Path.of("education")));

    /** By published figures, so that duties of which nobody shows anything are open and no findings. */
    private static Evaluation evaluate(int year, int publicChildren, List<PriorFinding> prior) {
        List<Object> facts = new ArrayList<>(prior);
        facts.add(new Preschool(year, BigDecimal.valueOf(10_000), BigDecimal.valueOf(publicChildren), null, null));
        return EVALUATOR.evaluate(Situation.of(WENDENG, Year.of(year)).withPurpose("published-figures"), facts);
    }

    private static List<PriorFinding> entered(Evaluation evaluation, UnaryOperator<PriorFinding> entry) {
        return evaluation.priorFindings().stream()
                .map(finding -> finding.verdict() == NOT_MET ? entry.apply(finding) : finding)
                .toList();
    }

    private static PriorFinding planned(PriorFinding finding) {
        int next = finding.year() == null ? 0 : finding.year() + 1;
        return finding.assigned("新建公办园两所", "区教育局局长", LocalDate.of(next, 8, 31));
    }

    private static PriorFinding closed(PriorFinding finding) {
        PriorFinding planned = planned(finding);
        return planned.with(RectificationStatus.CLOSED, planned.deadline(), "验收单");
    }

    private static Map<String, Verdict> subjects(Evaluation evaluation, String criterion) {
        return evaluation.criterion(criterion).findings().stream()
                .filter(finding ->
                        finding.verdict() == NOT_MET || finding.subject().equals(SHARE))
                .collect(Collectors.toMap(Finding::subject, Finding::verdict, (one, other) -> one));
    }

    private static List<String> carriedOver(Evaluation evaluation) {
        return evaluation.consequences().stream()
                .filter(consequence -> consequence.id().equals("carry-over-to-next-year"))
                .map(Consequence::subject)
                .toList();
    }

    @Test
    void nobody_knows_what_had_to_be_rectified_before_the_first_year() {
        Evaluation first = evaluate(2021, 4_999, List.of());

        assertThat(first.verdict(SHARE)).isEqualTo(NOT_MET);
        assertThat(first.verdict(RECTIFICATION)).isEqualTo(INSUFFICIENT);
        assertThat(first.verdict(LEDGER)).isEqualTo(INSUFFICIENT);
        assertThat(first.verdict(REPEAT)).isEqualTo(INSUFFICIENT);
        assertThat(carriedOver(first)).isEmpty();
    }

    @Test
    void what_was_closed_with_evidence_is_rectified_and_yet_found_again() {
        Evaluation first = evaluate(2021, 4_999, List.of());
        Evaluation second = evaluate(2022, 4_999, entered(first, ConsecutiveYearsTest::closed));

        assertThat(second.verdict(RECTIFICATION)).isEqualTo(MET);
        assertThat(second.verdict(LEDGER)).isEqualTo(MET);
        assertThat(second.verdict(REPEAT)).isEqualTo(NOT_MET);
        assertThat(subjects(second, REPEAT)).containsExactly(Map.entry(SHARE, NOT_MET));
        assertThat(carriedOver(second)).containsExactlyInAnyOrder(SHARE, REPEAT);
    }

    @Test
    void what_nobody_entered_is_neither_rectified_nor_in_the_ledger() {
        Evaluation first = evaluate(2021, 4_999, List.of());
        Evaluation second = evaluate(2022, 5_000, first.priorFindings());

        assertThat(second.verdict(SHARE)).isEqualTo(MET);
        assertThat(second.verdict(REPEAT)).isEqualTo(MET);
        assertThat(subjects(second, RECTIFICATION)).containsExactly(Map.entry(SHARE, NOT_MET));
        assertThat(subjects(second, LEDGER)).containsExactly(Map.entry(SHARE, NOT_MET));
    }

    @Test
    void its_own_word_that_it_is_closed_waits_for_the_inspectors() {
        Evaluation first = evaluate(2021, 4_999, List.of());
        List<PriorFinding> claimed = entered(first, finding -> said(closed(finding), Provenance.SELF_REPORT));
        List<PriorFinding> checked = entered(first, finding -> said(closed(finding), Provenance.ON_SITE));

        assertThat(evaluate(2022, 5_000, claimed).verdict(RECTIFICATION)).isEqualTo(INSUFFICIENT);
        assertThat(evaluate(2022, 5_000, checked).verdict(RECTIFICATION)).isEqualTo(MET);
    }

    @Test
    void the_third_year_looks_at_the_second_alone() {
        Evaluation first = evaluate(2021, 4_999, List.of());
        Evaluation second = evaluate(2022, 4_999, entered(first, ConsecutiveYearsTest::planned));
        assertThat(second.verdict(RECTIFICATION)).isEqualTo(NOT_MET);
        assertThat(second.verdict(LEDGER)).isEqualTo(MET);

        Evaluation third = evaluate(2023, 5_000, entered(second, ConsecutiveYearsTest::closed));
        assertThat(third.verdict(SHARE)).isEqualTo(MET);
        assertThat(third.verdict(RECTIFICATION)).isEqualTo(MET);
        assertThat(third.verdict(LEDGER)).isEqualTo(MET);
        assertThat(third.criterion(REPEAT).findings())
                .filteredOn(finding -> finding.subject().equals(SHARE))
                .extracting(Finding::verdict)
                .containsExactly(MET);

        Evaluation relapse = evaluate(2024, 4_999, third.priorFindings());
        assertThat(relapse.verdict(SHARE)).isEqualTo(NOT_MET);
        assertThat(subjects(relapse, REPEAT)).containsExactly(Map.entry(SHARE, MET));
    }

    private static PriorFinding said(PriorFinding finding, Provenance by) {
        return new PriorFinding(
                finding.criterion(),
                finding.year(),
                finding.verdict(),
                finding.text(),
                finding.status(),
                finding.statusOn(),
                finding.measure(),
                finding.owner(),
                finding.deadline(),
                finding.evidence(),
                by);
    }
}
