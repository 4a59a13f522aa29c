package org.zhize.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Suggestion;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Scheme;

/** Criteria that people name on the command line. */
final class Criteria {

    private Criteria() {}

    /** Refuses what the rule set has in none of its phases. */
    static void require(String id, RuleSetContent rules, Terminal terminal) {
        require(id, rules.everyCriterion(), terminal);
    }

    /** Refuses what has no verdict: everything but criteria and quality checks. */
    static void requireVerdict(String id, RuleSetContent rules, Terminal terminal) {
        List<Criterion> judged = Stream.of(rules.judging(), rules.quality())
                .flatMap(phase -> phase.criteria().stream())
                .toList();
        require(id, judged, terminal);
    }

    /** Nothing to check where none is asked for. */
    static void requireScheme(@Nullable String id, RuleSetContent rules, Terminal terminal) {
        List<String> known = rules.schemes().stream().map(Scheme::id).toList();
        if (id != null && !known.contains(id)) {
            throw new WrongUseException(terminal.text(
                    "unknown-scheme", id, Suggestion.sentence(id, known).in(terminal.locale())));
        }
    }

    private static void require(String id, List<Criterion> criteria, Terminal terminal) {
        List<String> known = criteria.stream().map(Criterion::id).toList();
        if (!known.contains(id)) {
            throw new WrongUseException(terminal.text(
                    "unknown-criterion", id, Suggestion.sentence(id, known).in(terminal.locale())));
        }
    }
}
