package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/**
 * A government's score by one scheme, with every step that led to its grade. Immutable.
 *
 * <p>Grades are decided on exact numbers. The decimals are for people: two places, halves up, and more where two would show
 * a score on the other side of a grade's limit.
 *
 * @param scheme the scheme's id
 * @param title the scheme's title
 * @param basis the documents that the scheme rests on
 * @param unverified whether the scheme still has to be checked against its original
 * @param marks the points of all indicators together
 * @param total what full marks are scaled to; 0 where the scheme gives no points
 * @param scaled what grades look at: earned ÷ counted × total, plus the bonus; null if nothing is counted
 * @param gradeBefore the grade of {@code scaled}; null if none can be given
 * @param gradeAfter the grade after all adjustments; null if none can be given
 * @param adjustments what was done to the grade, in the order in which it was done
 * @param blocking why there is no grade; empty if there is one
 * @param notes what in the input found no place in the scheme
 * @param items the tree of indicators
 * @param self the self-evaluation; null if no points were claimed
 */
public record Score(
        String scheme,
        Bilingual title,
        List<String> basis,
        boolean unverified,
        Marks marks,
        BigDecimal total,
        @Nullable BigDecimal scaled,
        @Nullable Grade gradeBefore,
        @Nullable Grade gradeAfter,
        List<AppliedAdjustment> adjustments,
        List<Bilingual> blocking,
        List<Bilingual> notes,
        List<ScoreItem> items,
        @Nullable SelfTotal self) {

    /** Copies the lists. */
    public Score {
        basis = List.copyOf(basis);
        adjustments = List.copyOf(adjustments);
        blocking = List.copyOf(blocking);
        notes = List.copyOf(notes);
        items = List.copyOf(items);
    }

    /** {@return whether its scheme gives points and grades; if not, it only lists verdicts} */
    public boolean isScored() {
        return total.signum() > 0;
    }
}
