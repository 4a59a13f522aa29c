package org.zhize.diff;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.parameter.Parameters;
import org.zhize.ruleset.RuleSetContent;

/** Who uses a parameter. */
final class Users {

    private Users() {}

    /** {@return the full keys of the parameters that a rule names} */
    static Stream<String> keys(Rule rule, Parameters parameters) {
        return rule.parameters().flatMap(reference -> parameters.fullKey(rule.criterion(), reference.key()).stream());
    }

    /** {@return the criteria, checks and consequences of either rule set that use a parameter} */
    static Set<String> of(String key, RuleSetContent old, RuleSetContent now) {
        Set<String> users = new TreeSet<>();
        Stream.of(old, now).forEach(content -> {
            content.rules()
                    .filter(rule -> keys(rule, content.parameters()).anyMatch(key::equals))
                    .forEach(rule -> users.add(rule.criterion()));
            content.everyCriterion().stream()
                    .filter(criterion -> isCombinedBy(key, criterion, content.parameters()))
                    .forEach(criterion -> users.add(criterion.id()));
        });
        return users;
    }

    private static boolean isCombinedBy(String key, Criterion criterion, Parameters parameters) {
        return criterion.combination() instanceof Combination.AtLeast atLeast
                && Stream.of(atLeast.least(), atLeast.rest())
                        .flatMap(word -> parameters.fullKey(criterion.id(), word).stream())
                        .anyMatch(key::equals);
    }
}
