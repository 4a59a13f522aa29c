package org.zhize.reload;

import java.time.Instant;
import org.zhize.Evaluator;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * Rules that are in force.
 *
 * @param evaluator evaluates by them
 * @param since when they came into force here
 */
public record InForce(Evaluator evaluator, Instant since) {

    /** {@return which rule set it is: id, version and digest} */
    public RuleSetIdentity identity() {
        return evaluator.rules().identity();
    }
}
