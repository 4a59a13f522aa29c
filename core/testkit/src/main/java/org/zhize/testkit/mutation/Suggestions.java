package org.zhize.testkit.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.suggestion.ScenarioYaml;
import org.zhize.testkit.variation.Variation;
import org.zhize.testkit.variation.Variations;

/**
 * Looks among variations of scenarios for one on which a survivor comes out otherwise than the rules as they are. How many are
 * tried is bounded. For one thread.
 */
final class Suggestions {

    private static final int MOST_SCENARIOS = 12;
    private static final int MOST_OF_A_KIND = 8;
    private static final int MOST_TRIED = 100;

    private final Trier original;
    private final RuleSetContent compared;
    private final List<Scenario> nearest;
    private final Map<Scenario, Optional<String>> known = new HashMap<>();

    /**
     * @param original the rules as they are
     * @param compared which values facts are compared with
     * @param scenarios those that could have noticed, the nearest first
     */
    Suggestions(Trier original, RuleSetContent compared, List<Scenario> scenarios) {
        this.original = original;
        this.compared = compared;
        this.nearest = scenarios.stream().limit(MOST_SCENARIOS).toList();
    }

    /** {@return a scenario in YAML that tells the survivor from the rules as they are; empty if none was found} */
    String telling(Mutant survivor, Trier mutated) {
        return candidates(survivor)
                .limit(MOST_TRIED)
                .flatMap(candidate -> row(candidate).stream()
                        .filter(row -> !row(candidate, mutated).equals(Optional.of(row))))
                .findFirst()
                .orElse("");
    }

    private Optional<String> row(Scenario candidate) {
        return known.computeIfAbsent(candidate, any -> row(any, original));
    }

    /** {@return the scenario with what comes out; nothing where the rules fall over} */
    private static Optional<String> row(Scenario candidate, Trier rules) {
        try {
            return Optional.of(ScenarioYaml.of(candidate, rules.run(candidate).evaluation()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Stream<Scenario> candidates(Mutant survivor) {
        return switch (survivor.kind()) {
            case "start" -> nearest.stream().flatMap(scenario -> beside(scenario, survivor));
            case "constraint-dropped", "member-dropped", "constant", "offset" ->
                Stream.concat(
                        Decoys.of(survivor, nearest),
                        varied(List.of(Variations::swapped, Variations::compared, Variations::stepped)));
            case "rule-dropped", "pattern-dropped", "alternative-dropped", "existence" ->
                varied(List.of(Variations::removed, Variations::compared, Variations::swapped, Variations::absent));
            case "mark" -> Stream.empty();
            default ->
                varied(List.of(Variations::compared, Variations::stepped, Variations::swapped, Variations::removed));
        };
    }

    private Stream<Scenario> varied(List<Function<Variations, Stream<Variation>>> kinds) {
        return kinds.stream()
                .flatMap(kind -> nearest.stream()
                        .flatMap(scenario ->
                                kind.apply(Variations.of(scenario, compared)).limit(MOST_OF_A_KIND)))
                .map(Variation::scenario);
    }

    /** As of the first day of a value and of the day before it. */
    private static Stream<Scenario> beside(Scenario scenario, Mutant survivor) {
        return Stream.of(survivor.replaced(), survivor.replacement())
                .map(LocalDate::parse)
                .flatMap(day -> Stream.of(day, day.minusDays(1)))
                .distinct()
                .map(day -> asOf(day, scenario));
    }

    private static Scenario asOf(LocalDate day, Scenario scenario) {
        List<Dossier> moved = scenario.dossiers().stream()
                .map(dossier -> new Dossier(dossier.situation().withAsOf(day), dossier.facts()))
                .toList();
        return scenario.with(moved).named(scenario.name() + " " + day);
    }
}
