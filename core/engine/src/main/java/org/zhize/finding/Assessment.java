package org.zhize.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/**
 * Everything that was found about one government. Immutable.
 *
 * @param situation what was evaluated
 * @param quality exactly one verdict for each quality check of the rule set, by id: met where it checked something and found
 *     nothing, inconsistent where it marked facts, insufficient where it had nothing to check
 * @param verdicts exactly one for each criterion of the rule set, by theme and id
 * @param consequences what follows from the verdicts, by id and whom it concerns
 * @param score its score and grade; null where no scheme was asked for or the scheme does not grade such a government
 * @param revisions what later steps of the procedure replaced
 * @param prior what earlier evaluations found, and what became of it
 * @param notes what else should be known, such as facts that no rule used
 */
public record Assessment(
        Situation situation,
        List<CriterionVerdict> quality,
        List<CriterionVerdict> verdicts,
        List<Consequence> consequences,
        @Nullable Score score,
        List<Revision> revisions,
        List<PriorFinding> prior,
        List<Bilingual> notes) {

    /** Copies the lists. */
    public Assessment {
        quality = List.copyOf(quality);
        verdicts = List.copyOf(verdicts);
        consequences = List.copyOf(consequences);
        revisions = List.copyOf(revisions);
        prior = List.copyOf(prior);
        notes = List.copyOf(notes);
    }

    /** {@return why the government was not evaluated: every verdict is then {@link Verdict#NOT_EVALUATED}; nothing where it was} */
    public Optional<Bilingual> notEvaluated() {
        return Stream.concat(verdicts.stream(), quality.stream())
                .filter(verdict -> verdict.verdict() == Verdict.NOT_EVALUATED)
                .map(CriterionVerdict::reason)
                .findFirst();
    }

    /** {@return the same with a score, and with what follows from the grade} */
    public Assessment scored(Score by, List<Consequence> ofGrade) {
        List<Consequence> all = Stream.concat(consequences.stream(), ofGrade.stream())
                .sorted(Consequence.IN_ORDER)
                .toList();
        return new Assessment(situation, quality, verdicts, all, by, revisions, prior, notes);
    }

    /** {@return the same with the verdicts on some criteria, or of some quality checks, alone} */
    public Assessment only(Collection<String> criteria) {
        return new Assessment(
                situation,
                only(criteria, quality),
                only(criteria, verdicts),
                List.of(),
                null,
                List.of(),
                List.of(),
                notes);
    }

    private static List<CriterionVerdict> only(Collection<String> criteria, List<CriterionVerdict> all) {
        return all.stream()
                .filter(verdict -> criteria.contains(verdict.criterion()))
                .toList();
    }

    /** Verdicts without anything else. */
    public Assessment(Situation situation, List<CriterionVerdict> verdicts, List<Bilingual> notes) {
        this(situation, List.of(), verdicts, List.of(), null, List.of(), List.of(), notes);
    }
}
