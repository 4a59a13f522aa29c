package org.zhize.testkit.coverage;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.zhize.RuleSetException;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.words.Words;

/**
 * Makes JUnit tests of the coverage of a rule set: one for each criterion, quality check and consequence, then one for the
 * whole. A test whose coverage is below the minimum fails with what is uncovered.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> coverage() {
 *     return CoverageTests.of(Path.of("education"), "95 %");
 * }
 * }</pre>
 */
public final class CoverageTests {

    private final BigDecimal minimum;
    private final Path folder;
    private final Locale locale;
    private final Words words;

    private CoverageTests(BigDecimal minimum, Path folder, Locale locale) {
        this.minimum = minimum;
        this.folder = folder;
        this.locale = locale;
        this.words = CoverageWords.in(locale);
    }

    /**
     * {@return the tests of the rule set in a folder, with messages in Chinese}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @param minimum the least percentage, such as {@code 95 %}, of each criterion and of the whole; compared exactly
     * @throws IllegalArgumentException if the minimum is no number from 0 to 100
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicNode> of(Path ruleSetFolder, String minimum) {
        return of(ruleSetFolder, minimum, Locale.CHINESE);
    }

    /**
     * {@return the tests of the rule set in a folder}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @param minimum the least percentage, such as {@code 95 %}, of each criterion and of the whole; compared exactly
     * @param locale the language of messages: English where its language is English, else Chinese
     * @throws IllegalArgumentException if the minimum is no number from 0 to 100
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicNode> of(Path ruleSetFolder, String minimum, Locale locale) {
        CoverageTests tests = new CoverageTests(CoverageRatio.minimum(minimum), ruleSetFolder, locale);
        try {
            return tests.of(Coverage.of(ScenarioSuite.load(ruleSetFolder)));
        } catch (RuleSetException e) {
            return Stream.of(tests.test(tests.words.get("all"), ruleSetFolder.toUri(), e));
        }
    }

    private Stream<DynamicNode> of(Coverage coverage) {
        Stream<DynamicNode> criteria = coverage.criteria().stream().map(this::criterion);
        return Stream.concat(criteria, Stream.of(whole(coverage)));
    }

    private DynamicNode criterion(CriterionCoverage criterion) {
        String name = criterion.criterion().isEmpty() ? criterion.title().in(locale) : criterion.criterion();
        return test(
                name,
                criterion.ratio(),
                criterion.items().get(0).location().file(),
                CoverageText.render(List.of(criterion), locale));
    }

    private DynamicNode whole(Coverage coverage) {
        return test(words.get("all"), coverage.ratio(), "", CoverageText.render(coverage, locale));
    }

    private DynamicNode test(String name, CoverageRatio ratio, String file, String uncovered) {
        String message = words.get(
                "below",
                ratio.percent(),
                ratio.toString(),
                minimum.stripTrailingZeros().toPlainString());
        return test(
                name + " " + ratio.percent(),
                folder.resolve(file).toUri(),
                ratio.reaches(minimum) ? null : new AssertionFailedError(message + "\n" + uncovered));
    }

    private DynamicNode test(String name, URI place, @Nullable Throwable failure) {
        return DynamicTest.dynamicTest(name, place, () -> {
            if (failure != null) {
                throw failure;
            }
        });
    }
}
