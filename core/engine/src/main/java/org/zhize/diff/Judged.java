package org.zhize.diff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.report.Catalogue;
import org.zhize.rule.Situation;

/**
 * What one rule set says of the governments that it knows.
 *
 * @param assessments what it says, in the order of reports
 * @param catalogue what reports must know beside it
 */
record Judged(Map<Situation, Assessment> assessments, Catalogue catalogue) {

    /** {@return what an evaluator says} */
    static Judged by(Evaluator evaluator, Collection<Dossier> dossiers) {
        RuleSet rules = evaluator.rules();
        List<Dossier> known =
                dossiers.stream().filter(dossier -> isKnown(dossier, rules)).toList();
        List<Evaluation> evaluations = evaluator.evaluateAll(known).toList();
        Map<Situation, Assessment> assessments = new LinkedHashMap<>();
        evaluations.forEach(evaluation -> assessments.put(evaluation.situation(), evaluation.assessment()));
        return new Judged(assessments, rules.catalogue());
    }

    private static boolean isKnown(Dossier dossier, RuleSet rules) {
        Situation situation = dossier.situation();
        return rules.content().regions().existsOn(situation.government(), situation.asOf());
    }

    Optional<CriterionVerdict> verdict(Situation situation, String criterion) {
        return Optional.ofNullable(assessments.get(situation)).stream()
                .flatMap(assessment -> assessment.verdicts().stream())
                .filter(verdict -> verdict.criterion().equals(criterion))
                .findFirst();
    }
}
