package org.zhize.finding;

import java.util.List;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;

/**
 * Everything that was found about one government. Immutable.
 *
 * @param situation what was evaluated
 * @param verdicts exactly one for each criterion of the rule set, by theme and id
 * @param notes what else should be known, such as facts that no rule used
 */
public record Assessment(Situation situation, List<CriterionVerdict> verdicts, List<Bilingual> notes) {

    /** Copies the lists. */
    public Assessment {
        verdicts = List.copyOf(verdicts);
        notes = List.copyOf(notes);
    }
}
