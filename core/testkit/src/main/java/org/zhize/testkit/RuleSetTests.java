package org.zhize.testkit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.zhize.RuleSetException;

/**
 * Makes JUnit tests of a rule set: a container for each file of scenarios, in it a test for each scenario, named by its
 * sentence and leading to its line.
 *
 * <p>Whatever is wrong in the rule set or its scenarios is a test that fails, and so is a criterion without any scenario.
 * The tests may run in parallel.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> education() {
 *     return RuleSetTests.of(Path.of("education"));
 * }
 * }</pre>
 */
public final class RuleSetTests {

    private RuleSetTests() {}

    /**
     * {@return the tests of the rule set in a folder, with messages in Chinese}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
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
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicNode> of(Path ruleSetFolder, Locale locale) {
        TestNodes nodes = new TestNodes(ruleSetFolder, locale);
        try {
            return nodes.of(ScenarioSuite.load(ruleSetFolder));
        } catch (RuleSetException e) {
            return nodes.of(e.problems());
        }
    }
}
