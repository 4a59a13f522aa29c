package org.zhize.testkit.mutation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.zhize.testkit.ScenarioSuite;

/**
 * Makes JUnit tests of the mutants of a rule set: one that all scenarios pass on the rules as they are, then one for each
 * criterion, which fails if its scenarios notice too few. The tests may run in parallel.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> education() {
 *     return MutationTests.of(Path.of("education"), BigDecimal.valueOf(95));
 * }
 * }</pre>
 */
public final class MutationTests {

    private final Mutations mutations;
    private final BigDecimal minimumKilled;
    private final Locale locale;

    private MutationTests(Mutations mutations, BigDecimal minimumKilled, Locale locale) {
        this.mutations = mutations;
        this.minimumKilled = minimumKilled;
        this.locale = locale;
    }

    /**
     * {@return the tests of the rule set in a folder, with messages in Chinese}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @param minimumKilled how many of a hundred mutants the scenarios of each criterion must notice, from 0 to 100
     * @throws org.zhize.RuleSetException if anything in the rule set is wrong; it holds every problem
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicTest> of(Path ruleSetFolder, BigDecimal minimumKilled) {
        return of(Mutations.of(ScenarioSuite.load(ruleSetFolder)), minimumKilled, Locale.CHINESE);
    }

    /**
     * {@return the tests of some mutants}
     *
     * @param mutations the mutants
     * @param minimumKilled how many of a hundred mutants the scenarios of each criterion must notice, from 0 to 100
     * @param locale the language of messages: English where its language is English, else Chinese
     */
    public static Stream<DynamicTest> of(Mutations mutations, BigDecimal minimumKilled, Locale locale) {
        return new MutationTests(mutations, minimumKilled, locale).tests();
    }

    private Stream<DynamicTest> tests() {
        Map<String, List<MutantGroup>> byCriterion = mutations.groups().stream()
                .filter(group -> !group.mutants().isEmpty())
                .collect(Collectors.groupingBy(
                        group -> group.mutants().get(0).criterion(), LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                Stream.of(unchanged()),
                byCriterion.entrySet().stream().map(entry -> test(entry.getKey(), entry.getValue())));
    }

    private DynamicTest unchanged() {
        String name = MutationWords.in(locale).get("unchanged");
        return DynamicTest.dynamicTest(name, () -> {
            String failures = mutations.failures().stream()
                    .map(failure -> failure.failureMessage(locale))
                    .collect(Collectors.joining("\n"));
            if (!failures.isEmpty()) {
                throw new AssertionFailedError(failures);
            }
        });
    }

    private DynamicTest test(String criterion, List<MutantGroup> groups) {
        return DynamicTest.dynamicTest(criterion, () -> {
            MutationReport report = mutations.report(groups.stream()
                    .flatMap(group -> mutations.results(group).stream())
                    .toList());
            if (!report.hasKilled(minimumKilled)) {
                throw new AssertionFailedError(report.render(locale));
            }
        });
    }
}
