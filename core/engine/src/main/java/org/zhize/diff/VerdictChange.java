package org.zhize.diff;

import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;

/**
 * A verdict that is another one by the new rules.
 *
 * @param situation whose it is
 * @param before by the old rules
 * @param after by the new rules
 * @param cause what brings it about
 */
public record VerdictChange(Situation situation, CriterionVerdict before, CriterionVerdict after, Cause cause) {

    /** {@return the criterion's id} */
    public String criterion() {
        return after.criterion();
    }
}
