package org.zhize.testkit.coverage;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhize.RuleSet;
import org.zhize.testkit.ScenarioSuite;

/**
 * What the scenarios of a rule set have proven, and what not, by the {@linkplain org.zhize.testkit.coverage definition} of
 * this package. Immutable; may be shared between threads.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(ScenarioSuite.load(Path.of("rules/education")));
 * System.out.print(CoverageText.render(coverage, Locale.CHINESE));
 * }</pre>
 */
public final class Coverage {

    /** The number of the definition by which it is counted. */
    public static final int DEFINITION = 2;

    private final RuleSet rules;
    private final List<CriterionCoverage> criteria;

    private Coverage(RuleSet rules, List<CriterionCoverage> criteria) {
        this.rules = rules;
        this.criteria = criteria;
    }

    /**
     * {@return the coverage of a suite, all of whose scenarios are run, several at once}
     *
     * @param suite a rule set with its scenarios; where it is {@linkplain ScenarioSuite#about about} one criterion, so is the
     *     coverage
     */
    public static Coverage of(ScenarioSuite suite) {
        Observation observation = new Observation(suite.rules());
        Set<Sighting> seen =
                suite.scenarios().parallelStream().flatMap(observation::of).collect(Collectors.toSet());
        return new Coverage(suite.rules(), new Items(suite, seen).byCriterion());
    }

    /** {@return the rule set} */
    public RuleSet rules() {
        return rules;
    }

    /**
     * {@return the coverage of each criterion, quality check and consequence, by phase, theme and id, then that of the
     * parameters that several of them share, if there are any}
     */
    public List<CriterionCoverage> criteria() {
        return criteria;
    }

    /** {@return all items, by criterion, kind and place} */
    public List<CoverageItem> items() {
        return criteria.stream()
                .flatMap(criterion -> criterion.items().stream())
                .toList();
    }

    /** {@return the items that no scenario proves, by criterion, kind and place} */
    public List<CoverageItem> uncovered() {
        return items().stream().filter(item -> !item.covered()).toList();
    }

    /** {@return how many items are covered} */
    public CoverageRatio ratio() {
        return CoverageRatio.of(items());
    }

    /** {@return how many items of each kind are covered} */
    public Map<CoverageKind, CoverageRatio> ratios() {
        return items().stream()
                .collect(groupingBy(
                        CoverageItem::kind,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), CoverageRatio::of)));
    }
}
