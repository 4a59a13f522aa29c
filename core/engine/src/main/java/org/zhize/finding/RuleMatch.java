package org.zhize.finding;

import java.util.List;
import org.zhize.language.RulePlan;

/**
 * What Drools found for one plan.
 *
 * @param plan the plan
 * @param gap the element for which no fact is located; −1 where the whole plan matches
 * @param slots for each element before the gap, or for all, its fact or its {@link GroupFacts}; for a group before a gap,
 *     an empty one
 */
public record RuleMatch(RulePlan plan, int gap, List<Object> slots) {

    /** Marks a whole match. */
    public static final int WHOLE = -1;

    /** Copies {@code slots}. */
    public RuleMatch {
        slots = List.copyOf(slots);
    }

    boolean isWhole() {
        return gap == WHOLE;
    }
}
