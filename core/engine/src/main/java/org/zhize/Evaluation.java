package org.zhize;

import java.util.List;
import java.util.Locale;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.problem.Suggestion;
import org.zhize.report.Catalogue;
import org.zhize.report.Explanation;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;

/** What was decided about one government. Immutable; may be shared between threads. */
public final class Evaluation {

    private final RuleSetContent rules;
    private final Assessment assessment;

    Evaluation(RuleSetContent rules, Assessment assessment) {
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
     * {@return the verdict on a criterion with everything that led to it}
     *
     * @param criterion the criterion's id
     * @throws IllegalArgumentException if the rule set has no such criterion
     */
    public CriterionVerdict criterion(String criterion) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> unknown(criterion));
    }

    private IllegalArgumentException unknown(String criterion) {
        List<String> known =
                assessment.verdicts().stream().map(CriterionVerdict::criterion).toList();
        return new IllegalArgumentException("没有名为 %1$s 的标准。是否应为 %2$s / no criterion %1$s. Did you mean %2$s"
                .formatted(criterion, Suggestion.orAll(criterion, known)));
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
        return Catalogues.of(rules, List.of(assessment));
    }

    RuleSetContent rules() {
        return rules;
    }
}
