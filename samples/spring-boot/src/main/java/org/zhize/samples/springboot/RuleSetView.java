package org.zhize.samples.springboot;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.reload.Reload;
import org.zhize.reload.ReloadStatus;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * The rules in force, and what happened when they were last read.
 *
 * @param inForce which they are
 * @param since when they came into force
 * @param last what happened last
 */
record RuleSetView(Named inForce, Instant since, Last last) {

    /**
     * A rule set.
     *
     * @param digest the SHA-256 of its files
     */
    record Named(String id, String version, Bilingual title, String digest) {
        static Named of(RuleSetIdentity identity) {
            return new Named(identity.id(), identity.version(), identity.title(), identity.digest());
        }
    }

    /**
     * What happened when rules were read.
     *
     * @param read which they were; null where they are not right enough to have a name
     * @param objections what else speaks against them
     */
    record Last(
            Reload.Outcome outcome,
            Instant at,
            @Nullable Named read,
            List<FileProblem> problems,
            List<String> objections) {

        static Last of(Reload reload, Locale locale) {
            Optional<Named> read = reload.identity().map(Named::of);
            return new Last(
                    reload.outcome(),
                    reload.at(),
                    read.orElse(null),
                    Wording.of(reload.problems(), locale),
                    reload.objections().stream()
                            .map(objection -> objection.in(Wording.language(locale)))
                            .toList());
        }
    }

    static RuleSetView of(ReloadStatus status, Locale locale) {
        return new RuleSetView(
                Named.of(status.inForce().identity()), status.inForce().since(), Last.of(status.last(), locale));
    }
}
