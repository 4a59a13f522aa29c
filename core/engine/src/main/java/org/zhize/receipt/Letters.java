package org.zhize.receipt;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Verdict;

/** Verdicts as single letters. */
final class Letters {

    private Letters() {}

    static String of(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "?";
        }
        return switch (verdict) {
            case MET -> "M";
            case NOT_MET -> "N";
            case NOT_EVALUATED -> "U";
            case INSUFFICIENT -> "I";
            case INCONSISTENT -> "X";
            case NOT_APPLICABLE -> "-";
        };
    }

    static Optional<Verdict> verdict(char letter) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> of(verdict).charAt(0) == letter)
                .findFirst();
    }
}
