package org.zhize.diff;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Situation;
import org.zhize.score.Grade;
import org.zhize.score.Score;

/**
 * A score or grade that is another one by the new rules.
 *
 * @param situation whose it is
 * @param before by the old rules; null where there was none
 * @param after by the new rules; null where there is none
 */
public record ScoreChange(
        Situation situation,
        @Nullable Score before,
        @Nullable Score after) {

    static Optional<ScoreChange> of(Situation situation, @Nullable Score before, @Nullable Score after) {
        return said(before).equals(said(after))
                ? Optional.empty()
                : Optional.of(new ScoreChange(situation, before, after));
    }

    private static String said(@Nullable Score score) {
        return score == null
                ? ""
                : Objects.toString(score.scaled()) + " "
                        + Optional.ofNullable(score.gradeAfter()).map(Grade::id).orElse("");
    }
}
