package org.zhize.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.language.Constraint;

/**
 * A fact that a rule refused, and why. Immutable, as far as the fact is.
 *
 * @param fact the fact
 * @param test the comparison that does not hold for it
 * @param values those of the comparison's {@linkplain Constraint.Test#operands operands}, numbers with a unit in base units;
 *     null where absent
 * @param held how many comparisons of the pattern held before
 */
public record Obstacle(Object fact, Constraint.Test test, List<@Nullable Object> values, int held) {

    /** Copies {@code values}. */
    public Obstacle {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** {@return whether it came nearer than another: more held, or the numbers are nearer to each other} */
    boolean isNearerThan(@Nullable Obstacle other) {
        return other == null || held > other.held || (held == other.held && distance() < other.distance());
    }

    /** Between whole numbers, such as years; anything else is equally far. */
    private long distance() {
        return values.get(0) instanceof Integer left && values.get(1) instanceof Integer right
                ? Math.abs((long) left - right)
                : Long.MAX_VALUE;
    }
}
