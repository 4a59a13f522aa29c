package org.zhize.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * What a digest keeps of one government.
 *
 * @param situation what was evaluated
 * @param verdicts its verdicts, by the number of the criterion
 * @param problems the gravest of what needs attention, in words
 * @param more how much else needs attention, missing data aside
 * @param departments for how many criteria data are missing, by who holds them
 * @param others what else there is to tell, such as grade and consequences
 */
record DigestRow(
        Situation situation,
        Map<Integer, Verdict> verdicts,
        List<Problem> problems,
        int more,
        Map<String, Long> departments,
        List<String> others) {

    private static final int MOST_PROBLEMS = 5;

    /** A contradiction may hide anything; then what is missed. */
    private static final List<Verdict> GRAVE = List.of(Verdict.INCONSISTENT, Verdict.NOT_MET);

    static DigestRow of(Assessment assessment, Catalogue catalogue, Wording wording) {
        List<Judgement> judgements = Judgement.of(catalogue, assessment);
        List<Judgement> grave = judgements.stream()
                .filter(judgement -> GRAVE.contains(judgement.verdict().verdict()))
                .sorted(Comparator.comparing(
                        judgement -> GRAVE.indexOf(judgement.verdict().verdict())))
                .toList();
        return new DigestRow(
                assessment.situation(),
                judgements.stream()
                        .collect(Collectors.toMap(
                                Judgement::number,
                                judgement -> judgement.verdict().verdict(),
                                (one, same) -> one,
                                TreeMap::new)),
                grave.stream()
                        .limit(MOST_PROBLEMS)
                        .map(judgement -> Problem.of(judgement, wording))
                        .toList(),
                Math.max(0, grave.size() - MOST_PROBLEMS),
                departments(judgements),
                others(assessment, catalogue, wording));
    }

    /**
     * A criterion that needs attention.
     *
     * @param head its verdict and its number
     * @param text what it is called, and why it got the verdict
     */
    record Problem(String head, String text) {

        static Problem of(Judgement judgement, Wording wording) {
            CriterionVerdict verdict = judgement.verdict();
            String sign = verdict.verdict().sign() + " " + wording.labels.verdict(verdict.verdict());
            String title = wording.names.criterion(judgement.criterion());
            return new Problem(
                    "%s %3s ".formatted(sign, judgement.number()),
                    wording.labels.get("named", title, wording.reason(verdict)));
        }
    }

    private static Map<String, Long> departments(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict().verdict() == Verdict.INSUFFICIENT)
                .filter(judgement -> judgement.verdict().components().isEmpty())
                .flatMap(judgement ->
                        judgement.missing().stream().flatMap(DigestRow::holders).distinct())
                .collect(Collectors.groupingBy(holder -> holder, TreeMap::new, Collectors.counting()));
    }

    /** Where no department is known it is the data that are named; several may hold the data together. */
    private static Stream<String> holders(MissingDatum datum) {
        return datum.department().isEmpty()
                ? Stream.of(datum.title())
                : Stream.of(datum.department().split("、", -1));
    }

    private static List<String> others(Assessment assessment, Catalogue catalogue, Wording wording) {
        List<String> others = new ArrayList<>();
        assessment.notEvaluated().map(wording.names::text).ifPresent(others::add);
        ScoreWords words = new ScoreWords(catalogue, wording);
        if (assessment.score() != null && assessment.score().isScored()) {
            others.add(wording.labels.get("joined", words.grade(assessment.score()), words.points(assessment.score())));
        }
        String consequences = Effect.of(assessment.consequences()).stream()
                .map(effect -> wording.labels.effect(effect.first().kind()) + " "
                        + wording.names.criterion(effect.first().id()))
                .distinct()
                .collect(Collectors.joining(wording.labels.get("semicolon")));
        if (!consequences.isEmpty()) {
            others.add(wording.labels.get("named", wording.labels.get("consequences"), consequences));
        }
        return others;
    }

    Tally tally() {
        return Tally.of(verdicts.values());
    }

    /** {@return how many verdicts of each kind there are} */
    Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdicts.values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        return counts;
    }
}
