package org.zhize.ruleset;

import java.util.List;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;

/**
 * What the files of one phase say.
 *
 * @param criteria its criteria, checks or consequences, by theme and id
 * @param rules their rules, by file and place
 */
public record PhaseContent(List<Criterion> criteria, List<Rule> rules) {

    /** Copies the lists. */
    public PhaseContent {
        criteria = List.copyOf(criteria);
        rules = List.copyOf(rules);
    }

    /** {@return the rules with a pattern of the given fact type} */
    public List<Rule> rulesOver(Class<?> type) {
        return rules.stream().filter(rule -> rule.asksFor(type)).toList();
    }

    /** {@return the rules without one} */
    public List<Rule> rulesNotOver(Class<?> type) {
        return rules.stream().filter(rule -> !rule.asksFor(type)).toList();
    }
}
