package org.zhize.testkit.mutation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.RuleSet;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;

/**
 * Changes the rules and thresholds of a rule set a little, one at a time, and looks whether some scenario notices.
 *
 * <p>What no scenario notices could be written by mistake, and every test would still pass. Nothing is compiled: a change is
 * tried on the criterion that it is made in and on whatever rests on that. Immutable; may be shared between threads.
 *
 * <pre>{@code
 * MutationReport report = Mutations.of(ScenarioSuite.load(Path.of("rules/education"))).run();
 * System.out.print(report.render(Locale.CHINESE));
 * }</pre>
 */
public final class Mutations {

    private final RuleSet rules;
    private final Trier original;
    private final Unmarked unmarked;
    private final Footing footing;
    private final List<MutantGroup> groups;
    private final @Nullable MutationCache cache;

    private Mutations(RuleSet rules, Footing footing, List<MutantGroup> groups, @Nullable MutationCache cache) {
        this.rules = rules;
        this.original = new Trier(rules);
        this.unmarked = new Unmarked(original, rules.content());
        this.footing = footing;
        this.groups = groups;
        this.cache = cache;
    }

    /** {@return all changes of a rule set, to be tried on its scenarios} */
    public static Mutations of(ScenarioSuite suite) {
        RuleSet rules = suite.rules();
        List<MutantGroup> groups = Stream.concat(new RuleMutants(rules).groups(), new ValueMutants(rules).groups())
                .toList();
        return new Mutations(rules, new Footing(rules, suite.scenarios()), groups, null);
    }

    /**
     * {@return only the changes of one criterion, quality check or consequence, and of the parameters that it names; they
     * are tried on all scenarios that rest on it}
     *
     * @param criterion its id
     */
    public Mutations about(String criterion) {
        List<MutantGroup> some =
                groups.stream().filter(group -> group.isAbout(criterion)).toList();
        return new Mutations(rules, footing, some, cache);
    }

    /**
     * {@return the same, which keeps what comes out, and does not try again what would come out alike}
     *
     * @param folder where it is kept; it may be deleted at any time
     */
    public Mutations keptIn(Path folder) {
        return new Mutations(rules, footing, groups, new MutationCache(folder, rules, footing));
    }

    /** {@return what comes out of scenarios that fail on the rules as they are; with such, nothing can be proved} */
    public List<ScenarioResult> failures() {
        Set<Scenario> concerned =
                groups.stream().flatMap(group -> footing.over(group).stream()).collect(Collectors.toSet());
        return footing.scenarios().parallelStream()
                .filter(concerned::contains)
                .map(original::run)
                .filter(result -> !result.passed())
                .toList();
    }

    /** {@return the changes, by rule and parameter: each may be tried by itself, in any thread} */
    public List<MutantGroup> groups() {
        return groups;
    }

    /** {@return what becomes of the changes of one rule or parameter, in the order of the file} */
    public List<MutantResult> results(MutantGroup group) {
        List<Scenario> scenarios = footing.over(group);
        return cache == null ? tried(group, scenarios) : cache.get(group, scenarios, () -> tried(group, scenarios));
    }

    private List<MutantResult> tried(MutantGroup group, List<Scenario> scenarios) {
        RuleSetContent near = rules.focusedOn(group.criteria()).content();
        Suggestions suggestions = new Suggestions(original, near, scenarios);
        return new GroupRun(rules, scenarios, suggestions, scenario -> unmarked.includes(scenario, group)).run(group);
    }

    /**
     * {@return what becomes of all changes; several threads try them}
     *
     * @throws IllegalStateException if scenarios fail on the rules as they are; the message has their names
     */
    public MutationReport run() {
        List<ScenarioResult> failures = failures();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("规则未改时已有场景失败 / scenarios fail on the rules as they are:\n"
                    + failures.stream()
                            .map(failure -> "  " + failure.scenario().location() + "  "
                                    + failure.scenario().name())
                            .collect(Collectors.joining("\n")));
        }
        return report(groups.parallelStream()
                .flatMap(group -> results(group).stream())
                .toList());
    }

    /**
     * {@return a report}
     *
     * @param results what became of the changes, in the order of {@link #groups}
     */
    public MutationReport report(List<MutantResult> results) {
        return new MutationReport(rules.content().identity(), results);
    }
}
