package org.zhize.testkit.coverage;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.parameter.ParameterValue;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.ScenarioSuite;

/** Lists everything that the scenarios of a suite can prove, and whether they do. */
final class Items {

    private static final Comparator<CoverageItem> IN_ORDER =
            Comparator.comparing(CoverageItem::kind).thenComparing(CoverageItem.BY_PLACE);

    private final RuleSetContent content;
    private final List<Criterion> criteria;
    private final Set<Sighting> seen;
    private final ItemWords words;
    private final Map<String, List<ParameterValue>> values;

    Items(ScenarioSuite suite, Set<Sighting> seen) {
        this.content = suite.rules().content();
        this.criteria = suite.criteria();
        this.seen = seen;
        this.words = new ItemWords(content);
        this.values = values();
    }

    /** The values that are needed, by the criterion to which the parameter belongs; shared ones belong to none. */
    private Map<String, List<ParameterValue>> values() {
        ParameterNames names = new ParameterNames(content);
        Set<String> needed =
                criteria.stream().map(Criterion::id).flatMap(names::of).collect(Collectors.toSet());
        return content.parameters().values().stream()
                .filter(value -> needed.contains(value.key()))
                .collect(groupingBy(this::owner));
    }

    private String owner(ParameterValue value) {
        return criteria.stream()
                .map(Criterion::id)
                .filter(id -> value.key().startsWith(id + "."))
                .findFirst()
                .orElse("");
    }

    List<CriterionCoverage> byCriterion() {
        List<CriterionCoverage> all = new ArrayList<>();
        for (Criterion criterion : criteria) {
            all.add(new CriterionCoverage(
                    criterion.id(), criterion.title(), items(criterion.id(), targets(criterion))));
        }
        List<CoverageItem> shared = items("", deciding(""));
        if (!shared.isEmpty()) {
            all.add(new CriterionCoverage("", words.shared(), shared));
        }
        return List.copyOf(all);
    }

    private List<CoverageItem> items(String criterion, Stream<Target> targets) {
        return targets.map(target -> new CoverageItem(
                        criterion,
                        target,
                        words.subject(target),
                        words.aspect(target),
                        seen.contains(Sighting.of(target))))
                .sorted(IN_ORDER)
                .toList();
    }

    private Stream<Target> targets(Criterion criterion) {
        List<Rule> own = content.rulesOf(criterion.id());
        return Stream.of(
                        own.stream()
                                .flatMap(
                                        rule -> new RuleTargets(rule, content.parameters(), content.factTypes()).all()),
                        outcomes(criterion, own),
                        deciding(criterion.id()))
                .flatMap(targets -> targets);
    }

    private Stream<Target> outcomes(Criterion criterion, List<Rule> own) {
        if (content.quality().criteria().contains(criterion)) {
            return OutcomeTargets.ofCheck(criterion);
        }
        return content.consequences().criteria().contains(criterion)
                ? OutcomeTargets.ofConsequence(criterion)
                : new OutcomeTargets(criterion, own).all();
    }

    private Stream<Target> deciding(String owner) {
        return values.getOrDefault(owner, List.of()).stream().map(Target.Deciding::new);
    }
}
