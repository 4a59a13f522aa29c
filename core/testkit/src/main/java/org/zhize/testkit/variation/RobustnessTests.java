package org.zhize.testkit.variation;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.zhize.problem.Location;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;

/**
 * Makes JUnit tests of what must hold of a rule set whatever its rules say: a container for each file of scenarios, in it a
 * test for each scenario, which tries all {@linkplain RobustnessCheck checks} on it. The tests may run in parallel.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> robustness() {
 *     return RobustnessTests.of(Path.of("education"));
 * }
 * }</pre>
 */
public final class RobustnessTests {

    private final Path folder;
    private final Locale locale;
    private final Robustness robustness;

    private RobustnessTests(Path folder, Locale locale, Robustness robustness) {
        this.folder = folder;
        this.locale = locale;
        this.robustness = robustness;
    }

    /**
     * {@return the tests of the rule set in a folder, with messages in Chinese}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @throws org.zhize.RuleSetException if anything in the rule set is wrong
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicNode> of(Path ruleSetFolder) {
        return of(ruleSetFolder, Locale.CHINESE);
    }

    /**
     * {@return the tests of the rule set in a folder}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @param locale the language of messages: English where its language is English, else Chinese
     * @throws org.zhize.RuleSetException if anything in the rule set is wrong
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicNode> of(Path ruleSetFolder, Locale locale) {
        ScenarioSuite suite = ScenarioSuite.load(ruleSetFolder);
        RobustnessTests tests = new RobustnessTests(ruleSetFolder, locale, Robustness.of(suite));
        Map<String, List<Scenario>> files = suite.scenarios().stream()
                .collect(Collectors.groupingBy(
                        scenario -> scenario.location().file(), LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream().map(file -> tests.file(file.getKey(), file.getValue()));
    }

    private DynamicNode file(String file, List<Scenario> scenarios) {
        return DynamicContainer.dynamicContainer(
                file, folder.resolve(file).toUri(), scenarios.stream().map(this::scenario));
    }

    private DynamicNode scenario(Scenario scenario) {
        return DynamicTest.dynamicTest(scenario.name(), line(scenario.location()), () -> {
            RobustnessReport report = robustness.check(scenario);
            if (!report.passed()) {
                throw new AssertionFailedError(report.render(locale));
            }
        });
    }

    private URI line(Location location) {
        return URI.create(folder.resolve(location.file()).toUri() + "?line="
                + location.span().line());
    }
}
