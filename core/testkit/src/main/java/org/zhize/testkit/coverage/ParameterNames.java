package org.zhize.testkit.coverage;

import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.ParameterReference;
import org.zhize.language.Rule;
import org.zhize.ruleset.RuleSetContent;

/** Which parameters a criterion needs, by full key: its rules name them, or its file where it demands so many of its parts. */
final class ParameterNames {

    private final RuleSetContent content;

    ParameterNames(RuleSetContent content) {
        this.content = content;
    }

    Stream<String> of(String criterion) {
        Stream<String> named =
                content.rulesOf(criterion).stream().flatMap(Rule::parameters).map(ParameterReference::key);
        return Stream.concat(named, content.criterion(criterion).stream().flatMap(ParameterNames::combination))
                .flatMap(key -> content.parameters().fullKey(criterion, key).stream())
                .distinct();
    }

    private static Stream<String> combination(Criterion criterion) {
        return criterion.combination() instanceof Combination.AtLeast demanded
                ? Stream.of(demanded.least(), demanded.rest())
                : Stream.empty();
    }
}
