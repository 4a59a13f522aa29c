package org.zhize.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** The purposes that a rule set knows: one that it does not know is judged as if none were named. */
final class Purposes {

    private final Set<String> known;

    Purposes(RuleSetContent rules) {
        this.known = Stream.concat(
                        rules.parameters().values().stream().map(ParameterValue::purpose),
                        rules.proofNotAsked().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A rule set that tells no purposes apart may be told any. */
    List<Bilingual> notes(Situation situation) {
        String purpose = situation.purpose();
        return purpose == null || known.isEmpty() || known.contains(purpose)
                ? List.of()
                : List.of(Notes.unknownPurpose(purpose, known));
    }
}
