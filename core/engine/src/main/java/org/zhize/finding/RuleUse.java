package org.zhize.finding;

import org.zhize.language.Rule;

/**
 * Where a finding comes from.
 *
 * @param name the rule's name
 * @param file its file within the rule set
 * @param line its line
 */
public record RuleUse(String name, String file, int line) {

    static RuleUse of(Rule rule) {
        return new RuleUse(
                rule.name(), rule.location().file(), rule.location().span().line());
    }
}
