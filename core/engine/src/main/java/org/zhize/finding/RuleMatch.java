package org.zhize.finding;

import java.util.List;
import org.zhize.language.RulePlan;
import org.zhize.rule.Situation;

/**
 * What Drools found for one plan.
 *
 * @param plan the plan
 * @param gap the element for which no fact is located; {@link #WHOLE} where the whole plan matches, {@link #CHECKED} where
 *     all of it is located
 * @param slots for each element before the gap, or for all, its fact or its {@link GroupFacts}; for a group before a gap,
 *     an empty one
 */
public record RuleMatch(RulePlan plan, int gap, List<Object> slots) {

    /** Marks a whole match. */
    public static final int WHOLE = -1;

    /** Marks what a check was put to, whether or not its conditions hold. */
    public static final int CHECKED = -2;

    /** Copies {@code slots}. */
    public RuleMatch {
        slots = List.copyOf(slots);
    }

    /** {@return whether nothing is known but what is evaluated} */
    boolean isWithoutFacts() {
        return slots.stream().allMatch(slot -> slot instanceof Situation || slot.equals(GroupFacts.NONE));
    }

    boolean isGap() {
        return gap >= 0;
    }

    boolean isWhole() {
        return gap == WHOLE;
    }
}
