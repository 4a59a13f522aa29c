package org.zhize.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/** The few words that a page knows of each government before it is opened. For one thread. */
final class HtmlOverview {

    private static final char NONE = '-';

    private final Catalogue catalogue;
    private final Wording wording;
    private final HtmlShared shared;
    private final ScoreWords scores;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Map<String, Object>> table = new ArrayList<>();

    HtmlOverview(Catalogue catalogue, Wording wording, HtmlShared shared) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.shared = shared;
        this.scores = new ScoreWords(catalogue, wording);
    }

    /** {@return the letter by which a row knows a verdict} */
    static char letter(Verdict verdict) {
        return switch (verdict) {
            case MET -> 'M';
            case NOT_MET -> 'N';
            case INSUFFICIENT -> 'I';
            case INCONSISTENT -> 'C';
            case NOT_APPLICABLE -> 'A';
            case NOT_EVALUATED -> 'U';
        };
    }

    void add(Assessment assessment) {
        Situation situation = assessment.situation();
        rows.add(Map.of(
                "situation", words(situation),
                "detail", shared.of(wording.names.circumstances(situation)),
                "verdicts", letters(assessment),
                "checks",
                        (int) assessment.quality().stream()
                                .filter(check -> check.verdict() == Verdict.INCONSISTENT)
                                .count(),
                "follows", shared.of(follows(assessment)),
                "grade", grade(assessment)));
        table.add(tally(assessment));
    }

    /** What tells it from all others; the day where it is not the last of the year. */
    private static List<String> words(Situation situation) {
        String usual = Situation.of(situation.government(), Year.of(situation.dataYear()))
                .asOf()
                .toString();
        String day = situation.asOf().toString();
        return List.of(
                situation.government(),
                String.valueOf(situation.dataYear()),
                situation.purpose() == null ? "" : situation.purpose(),
                day.equals(usual) ? "" : day);
    }

    private String letters(Assessment assessment) {
        Map<String, Verdict> verdicts = assessment.verdicts().stream()
                .collect(Collectors.toMap(CriterionVerdict::criterion, CriterionVerdict::verdict));
        StringBuilder letters = new StringBuilder();
        for (Criterion criterion : catalogue.criteria()) {
            Verdict verdict = verdicts.get(criterion.id());
            letters.append(verdict == null ? NONE : letter(verdict));
        }
        return letters.toString();
    }

    private static List<String> follows(Assessment assessment) {
        return List.copyOf(
                assessment.consequences().stream().map(Consequence::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Object grade(Assessment assessment) {
        Score score = assessment.score();
        return score == null ? "" : shared.of(scores.grade(score));
    }

    /** For who reads without scripts. */
    private Map<String, Object> tally(Assessment assessment) {
        Tally tally = Tally.of(
                assessment.verdicts().stream().map(CriterionVerdict::verdict).toList());
        return Map.of(
                "name", wording.names.heading(assessment.situation()),
                "counts",
                        Verdict.IN_REPORTS.stream()
                                .map(verdict -> String.valueOf(tally.of(verdict)))
                                .toList());
    }

    List<Map<String, Object>> rows() {
        return rows;
    }

    List<Map<String, Object>> table() {
        return table;
    }
}
