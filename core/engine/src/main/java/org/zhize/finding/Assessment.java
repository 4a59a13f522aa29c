package org.zhize.finding;

import java.util.List;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;

/**
 * Everything that was found about one government. Immutable.
 *
 * @param situation what was evaluated
 * @param quality exactly one verdict for each quality check of the rule set, by id: met where it checked something and found
 *     nothing, inconsistent where it marked facts, insufficient where it had nothing to check
 * @param verdicts exactly one for each criterion of the rule set, by theme and id
 * @param consequences what follows from the verdicts, by id and whom it concerns
 * @param revisions what later steps of the procedure replaced
 * @param notes what else should be known, such as facts that no rule used
 */
public record Assessment(
        Situation situation,
        List<CriterionVerdict> quality,
        List<CriterionVerdict> verdicts,
        List<Consequence> consequences,
        List<Revision> revisions,
        List<Bilingual> notes) {

    /** Copies the lists. */
    public Assessment {
        quality = List.copyOf(quality);
        verdicts = List.copyOf(verdicts);
        consequences = List.copyOf(consequences);
        revisions = List.copyOf(revisions);
        notes = List.copyOf(notes);
    }

    /** Verdicts without anything else. */
    public Assessment(Situation situation, List<CriterionVerdict> verdicts, List<Bilingual> notes) {
        this(situation, List.of(), verdicts, List.of(), List.of(), notes);
    }
}
