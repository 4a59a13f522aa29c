package org.zhize.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Consequence;
import org.zhize.rule.Situation;

/**
 * A consequence that appears, vanishes or says something else by the new rules.
 *
 * @param situation for whom
 * @param before by the old rules; null where it appears
 * @param after by the new rules; null where it vanishes
 */
public record ConsequenceChange(
        Situation situation,
        @Nullable Consequence before,
        @Nullable Consequence after) {

    private record Key(String id, Object kind, String subject, String text) {
        static Key of(Consequence consequence) {
            return new Key(
                    consequence.id(),
                    consequence.kind(),
                    consequence.subject(),
                    consequence.details().isEmpty() ? consequence.text().zh() : "");
        }
    }

    static Stream<ConsequenceChange> of(Situation situation, List<Consequence> before, List<Consequence> after) {
        return Both.of(before, after, Key::of).values().stream()
                .filter(both -> !isSame(both))
                .map(both -> new ConsequenceChange(
                        situation, both.before().orElse(null), both.after().orElse(null)));
    }

    private static boolean isSame(Both<Consequence> both) {
        return both.before().map(ConsequenceChange::said).equals(both.after().map(ConsequenceChange::said));
    }

    private static Object said(Consequence consequence) {
        return List.of(consequence.text(), consequence.details());
    }

    /** {@return its id} */
    public String id() {
        return Optional.ofNullable(after)
                .or(() -> Optional.ofNullable(before))
                .orElseThrow()
                .id();
    }
}
