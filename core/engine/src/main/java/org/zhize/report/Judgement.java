package org.zhize.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.RuleUse;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * One cell of the report: a criterion or quality check, its number in the report, and the verdict on it for one government;
 * what its findings share is told once.
 *
 * @param number its place among the criteria or checks of the report, from 1
 * @param criterion the criterion or quality check
 * @param verdict the verdict on it
 * @param isCheck whether it is a quality check
 */
record Judgement(int number, Criterion criterion, CriterionVerdict verdict, boolean isCheck) {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::verdict);

    /** {@return the judgements of an assessment in the catalogue's order; a criterion without a verdict has none} */
    static List<Judgement> of(Catalogue catalogue, Assessment assessment) {
        return of(catalogue.criteria(), assessment.verdicts(), false);
    }

    /** {@return what its quality checks found, in the catalogue's order} */
    static List<Judgement> checks(Catalogue catalogue, Assessment assessment) {
        return of(catalogue.quality(), assessment.quality(), true);
    }

    private static List<Judgement> of(List<Criterion> criteria, List<CriterionVerdict> found, boolean isCheck) {
        Map<String, CriterionVerdict> verdicts = new TreeMap<>();
        found.forEach(verdict -> verdicts.put(verdict.criterion(), verdict));
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            CriterionVerdict verdict = verdicts.get(criteria.get(i).id());
            if (verdict != null) {
                judgements.add(new Judgement(i + 1, criteria.get(i), verdict, isCheck));
            }
        }
        return judgements;
    }

    /** {@return what a page calls it, within a government} */
    String anchor() {
        return (isCheck ? "q" : "c") + number;
    }

    /** {@return the word for a verdict of its own or of one of its findings} */
    String word(Verdict ofWhat, Labels labels) {
        return isCheck ? labels.check(ofWhat) : labels.verdict(ofWhat);
    }

    List<Finding> findings() {
        return verdict.findings().stream().sorted(WORST_FIRST).toList();
    }

    /** {@return the findings without those that say no more than that data are missing} */
    List<Finding> telling() {
        return findings().stream()
                .filter(finding -> finding.comparison() != null
                        || finding.verdict() != Verdict.INSUFFICIENT
                        || !finding.subject().isEmpty())
                .toList();
    }

    /** {@return whether it is open for no reason but that nothing at all was given for it} */
    boolean isWithoutData() {
        return verdict.verdict() == Verdict.INSUFFICIENT
                && notes().isEmpty()
                && findings().stream()
                        .allMatch(finding -> finding.facts().isEmpty()
                                && finding.missing().stream()
                                        .allMatch(datum -> datum.field().isEmpty()));
    }

    List<Bilingual> notes() {
        return together(verdict.notes(), Finding::notes);
    }

    List<MissingDatum> missing() {
        return together(verdict.missing(), Finding::missing);
    }

    List<ParameterUse> parameters() {
        return together(List.of(), Finding::parameters);
    }

    List<RuleUse> rules() {
        return together(List.of(), finding -> finding.rule() == null ? List.of() : List.of(finding.rule()));
    }

    private <T> List<T> together(List<T> own, Function<Finding, Collection<T>> ofFinding) {
        return Stream.concat(own.stream(), findings().stream().map(ofFinding).flatMap(Collection::stream))
                .distinct()
                .toList();
    }
}
