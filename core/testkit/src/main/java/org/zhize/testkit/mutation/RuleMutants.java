package org.zhize.testkit.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.RuleEdit;
import org.zhize.language.RuleEdits;
import org.zhize.problem.SourceText;

/** Makes mutants of the rules of a rule set. */
final class RuleMutants {

    private final RuleSet rules;

    RuleMutants(RuleSet rules) {
        this.rules = rules;
    }

    /** {@return the mutants of each rule, in file order} */
    Stream<MutantGroup> groups() {
        return rules.content()
                .rules()
                .map(rule -> rule.location().file())
                .distinct()
                .flatMap(file -> rules.source(file).stream())
                .flatMap(this::groups);
    }

    private Stream<MutantGroup> groups(SourceText source) {
        List<RuleEdit> edits =
                RuleEdits.of(source, source.stem(), rules.content().factTypes(), this::parts);
        Map<String, List<RuleEdit>> byRule =
                edits.stream().collect(Collectors.groupingBy(RuleEdit::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(entry -> group(source, entry.getKey(), entry.getValue()));
    }

    private static MutantGroup group(SourceText source, String rule, List<RuleEdit> edits) {
        String criterion = edits.get(0).criterion();
        return new MutantGroup(
                source.name() + "#" + rule,
                criterion,
                Set.of(criterion),
                edits.stream().map(edit -> trial(source, edit)).toList());
    }

    private static Trial trial(SourceText source, RuleEdit edit) {
        Mutant mutant = new Mutant(
                edit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                edit.criterion(),
                edit.rule(),
                edit.location(),
                edit.replaced(),
                edit.replacement(),
                Diff.of(source, edit.start(), edit.replaced(), edit.replacement()));
        return new Trial(mutant, rules -> rules.withRules(edit.apply(source)));
    }

    private List<String> parts(String criterion) {
        return rules.content().criterion(criterion).stream()
                .flatMap(RuleMutants::parts)
                .distinct()
                .toList();
    }

    private static Stream<String> parts(Criterion criterion) {
        Stream<String> combined =
                criterion.combination() instanceof Combination.AtLeast some ? some.parts().stream() : Stream.empty();
        return Stream.concat(criterion.parts().names().stream(), combined);
    }
}
