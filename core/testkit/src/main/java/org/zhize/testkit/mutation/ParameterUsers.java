package org.zhize.testkit.mutation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.ruleset.RuleSetContent;

/** Finds who names a parameter. */
final class ParameterUsers {

    private final RuleSetContent content;
    private final Map<String, Set<String>> users = new LinkedHashMap<>();

    private ParameterUsers(RuleSetContent content) {
        this.content = content;
    }

    /** {@return the ids of the criteria, quality checks and consequences that name a parameter, by its full key} */
    static Map<String, Set<String>> in(RuleSetContent content) {
        ParameterUsers found = new ParameterUsers(content);
        content.rules().forEach(found::addNamed);
        content.everyCriterion().forEach(found::addNamed);
        return found.users;
    }

    private void addNamed(Rule rule) {
        rule.parameters().forEach(named -> add(rule.criterion(), named.key()));
    }

    private void addNamed(Criterion criterion) {
        if (criterion.combination() instanceof Combination.AtLeast some) {
            Stream.of(some.least(), some.rest()).forEach(key -> add(criterion.id(), key));
        }
    }

    private void add(String criterion, String key) {
        content.parameters()
                .fullKey(criterion, key)
                .ifPresent(full -> users.computeIfAbsent(full, any -> new LinkedHashSet<>())
                        .add(criterion));
    }
}
