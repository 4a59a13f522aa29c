package org.zhize.cli;

import java.util.List;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Suggestion;
import org.zhize.ruleset.RuleSetContent;

/** Criteria that people name on the command line. */
final class Criteria {

    private Criteria() {}

    static void require(String id, RuleSetContent rules, Terminal terminal) {
        if (rules.criterion(id).isEmpty()) {
            List<String> known = rules.criteria().stream().map(Criterion::id).toList();
            throw new WrongUseException(terminal.text(
                    "unknown-criterion", id, Suggestion.sentence(id, known).in(terminal.locale())));
        }
    }
}
