package org.zhize.trace;

import java.util.List;
import java.util.Optional;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;

/**
 * How far a rule came for one government. Immutable, as far as facts are.
 *
 * @param rule the rule
 * @param matches how often it matched as a whole
 * @param looks what each of its patterns found, up to the last that was put to facts; empty where the rule was not tried,
 *     since a parameter that it names has no value there
 * @param nearest where it ended, if it did not match
 */
public record Attempt(Rule rule, int matches, List<Look> looks, Optional<NearestMatch> nearest) {

    /** Copies {@code looks}. */
    public Attempt {
        looks = List.copyOf(looks);
    }

    /**
     * What a pattern found where it found most.
     *
     * @param pattern the pattern
     * @param candidates how many facts of its type there were
     * @param found how many of them satisfied it
     */
    public record Look(Pattern pattern, int candidates, int found) {}
}
