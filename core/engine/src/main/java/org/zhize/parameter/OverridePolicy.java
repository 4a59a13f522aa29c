package org.zhize.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a region may do to the value of the region above it. */
public enum OverridePolicy {
    /** Anything. */
    ANY("any"),
    /** Only raise it; a newer, higher value from above beats an older, lower one. */
    RAISE_ONLY("raise-only"),
    /** Only lower it; a newer, lower value from above beats an older, higher one. */
    LOWER_ONLY("lower-only");

    private final String word;

    OverridePolicy(String word) {
        this.word = word;
    }

    static Optional<OverridePolicy> of(String word) {
        return Arrays.stream(values())
                .filter(policy -> policy.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(OverridePolicy::word).toList();
    }

    /** {@return how files write it} */
    public String word() {
        return word;
    }

    /** {@return whether a region may go from the value above to its own} */
    boolean allows(int ownComparedWithAbove) {
        return switch (this) {
            case ANY -> true;
            case RAISE_ONLY -> ownComparedWithAbove >= 0;
            case LOWER_ONLY -> ownComparedWithAbove <= 0;
        };
    }
}
