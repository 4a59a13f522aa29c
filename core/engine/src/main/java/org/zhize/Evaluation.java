package org.zhize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.hierarchy.Batch;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Suggestion;
import org.zhize.report.Catalogue;
import org.zhize.report.Explanation;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/** What was decided about one government. Immutable; may be shared between threads. */
public final class Evaluation {

    private final RuleSet rules;
    private final Assessment assessment;

    Evaluation(RuleSet rules, Assessment assessment) {
        this.rules = rules;
        this.assessment = assessment;
    }

    /** {@return what was evaluated} */
    public Situation situation() {
        return assessment.situation();
    }

    /**
     * {@return the verdict on a criterion}
     *
     * @param criterion the criterion's id
     * @throws IllegalArgumentException if the rule set has no such criterion
     */
    public Verdict verdict(String criterion) {
        return criterion(criterion).verdict();
    }

    /**
     * {@return the verdict on a criterion, or of a quality check, with everything that led to it}
     *
     * @param criterion its id
     * @throws IllegalArgumentException if the rule set has no such criterion
     */
    public CriterionVerdict criterion(String criterion) {
        return all().filter(verdict -> verdict.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> unknown(criterion));
    }

    private Stream<CriterionVerdict> all() {
        return Stream.concat(assessment.verdicts().stream(), assessment.quality().stream());
    }

    private IllegalArgumentException unknown(String criterion) {
        List<String> known = all().map(CriterionVerdict::criterion).toList();
        return new IllegalArgumentException("没有名为 %1$s 的标准。是否应为 %2$s / no criterion %1$s. Did you mean %2$s"
                .formatted(criterion, Suggestion.orAll(criterion, known)));
    }

    /** {@return why the government was not evaluated: every verdict is then {@link Verdict#NOT_EVALUATED}; nothing where it was} */
    public Optional<Bilingual> notEvaluated() {
        return assessment.notEvaluated();
    }

    /** {@return exactly one verdict for each quality check, by id} */
    public List<CriterionVerdict> quality() {
        return assessment.quality();
    }

    /** {@return what follows from the verdicts, by id and whom it concerns} */
    public List<Consequence> consequences() {
        return assessment.consequences();
    }

    /** {@return the score and grade; nothing if no scheme was asked for or it does not grade such a government} */
    public Optional<Score> score() {
        return Optional.ofNullable(assessment.score());
    }

    /**
     * {@return the verdicts as facts of next year's evaluation, one for each criterion}
     *
     * <p>What becomes of each, its measure, owner, deadline and evidence, is for others to add.
     */
    public List<PriorFinding> priorFindings() {
        return assessment.verdicts().stream()
                .map(verdict -> new PriorFinding(
                        verdict.criterion(),
                        situation().dataYear(),
                        verdict.verdict(),
                        verdict.reason().zh()))
                .toList();
    }

    /**
     * {@return the verdicts of which governments above ask, by criterion, as facts for them}
     *
     * <p>Governments that are evaluated together see them without it: this is for those above that are evaluated elsewhere, as
     * on another machine.
     */
    public List<ChildVerdict> childVerdicts() {
        return Batch.told(rules.content(), assessment);
    }

    /** {@return exactly one verdict for each criterion, by theme and id} */
    public List<CriterionVerdict> verdicts() {
        return assessment.verdicts();
    }

    /** {@return all findings, by criterion, part and subject} */
    public List<Finding> findings() {
        return assessment.verdicts().stream()
                .flatMap(verdict -> verdict.findings().stream())
                .toList();
    }

    /**
     * {@return why the verdict is what it is, for a layman}
     *
     * @param criterion the criterion's id
     * @param locale Chinese or English
     * @throws IllegalArgumentException if the rule set has no such criterion
     */
    public String explain(String criterion, Locale locale) {
        return Explanation.of(catalogue(), assessment, criterion, locale);
    }

    /** {@return the content, for reports} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return what reports must know beside the content} */
    public Catalogue catalogue() {
        return rules.catalogue();
    }
}
