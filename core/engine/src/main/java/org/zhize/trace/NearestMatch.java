package org.zhize.trace;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;

/**
 * How far a rule came that did not match. Immutable, as far as facts are.
 *
 * @param rule the rule
 * @param pattern the pattern at which it ended
 * @param before how many of the rule's patterns stand before that one
 * @param candidates how many facts of the pattern's type there were
 * @param found those of them that satisfy the pattern; they are what ended it where the rule wants that there is none
 * @param obstacle else what ended it: the fact that nearly satisfied the pattern, and why it does not; null where there is
 *     no fact at all
 */
public record NearestMatch(
        Rule rule,
        Pattern pattern,
        int before,
        int candidates,
        List<Object> found,
        @Nullable Obstacle obstacle) {

    /** Copies {@code found}. */
    public NearestMatch {
        found = List.copyOf(found);
    }

    /** The one that came farthest first. */
    static final Comparator<NearestMatch> FARTHEST_FIRST = Comparator.comparingInt(NearestMatch::before)
            .thenComparingInt(NearestMatch::held)
            .reversed();

    private int held() {
        return obstacle == null ? -1 : obstacle.held();
    }

    boolean isNearerThan(@Nullable NearestMatch other) {
        return other == null
                || before > other.before
                || (before == other.before && obstacle != null && obstacle.isNearerThan(other.obstacle));
    }
}
