package org.zhize.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
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
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;

/** The nodes of the tree of tests, each with the place in a file that it leads to. */
final class TestNodes {

    private final Path folder;
    private final Locale locale;

    TestNodes(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    Stream<DynamicNode> of(ScenarioSuite suite) {
        List<ScenarioTest> tests = ScenarioTest.of(suite);
        Stream<DynamicNode> files = Stream.concat(
                        suite.problems().stream().map(Problem::location),
                        tests.stream().map(ScenarioTest::location))
                .map(Location::file)
                .distinct()
                .sorted()
                .map(file -> file(file, suite, tests));
        return Stream.concat(files, Stream.of(everyCriterion(suite)));
    }

    /** A rule set that is refused has nothing to run: what is wrong with it is all there is. */
    Stream<DynamicNode> of(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .map(this::problem);
    }

    private DynamicNode file(String file, ScenarioSuite suite, List<ScenarioTest> tests) {
        Stream<DynamicNode> problems = suite.problems().stream()
                .filter(problem -> problem.location().file().equals(file))
                .map(this::problem);
        Map<Location, List<ScenarioTest>> byPlace = tests.stream()
                .filter(test -> test.location().file().equals(file))
                .sorted(Comparator.comparing(
                                (ScenarioTest test) -> test.location().span().line())
                        .thenComparing(test -> test.location().span().column()))
                .collect(Collectors.groupingBy(ScenarioTest::written, LinkedHashMap::new, Collectors.toList()));
        Stream<DynamicNode> scenarios = byPlace.values().stream().map(this::together);
        return DynamicContainer.dynamicContainer(file, path(file), Stream.concat(problems, scenarios));
    }

    /** The rows of one table of examples are told as what they are. */
    private DynamicNode together(List<ScenarioTest> tests) {
        Outline outline = tests.get(0).outline();
        return outline == null
                ? scenario(tests.get(0))
                : DynamicContainer.dynamicContainer(
                        outline.name(), line(outline.location()), tests.stream().map(this::scenario));
    }

    private DynamicNode scenario(ScenarioTest test) {
        return DynamicTest.dynamicTest(test.name(), line(test.location()), () -> {
            Outcome outcome = test.run().get();
            if (!outcome.passed()) {
                throw new AssertionFailedError(outcome.failureMessage(locale));
            }
        });
    }

    private DynamicNode problem(Problem problem) {
        String name = problem.location() + " " + problem.code().code() + " " + problem.message(locale);
        return DynamicTest.dynamicTest(name, line(problem.location()), () -> {
            throw new AssertionFailedError(problem.render(locale));
        });
    }

    private DynamicNode everyCriterion(ScenarioSuite suite) {
        return DynamicTest.dynamicTest(Labels.in(locale).get("every-criterion"), folder.toUri(), () -> {
            if (!suite.untested().isEmpty()) {
                throw new AssertionFailedError(suite.untested().stream()
                        .map(problem -> problem.render(locale))
                        .collect(Collectors.joining("\n")));
            }
        });
    }

    private URI path(String file) {
        return folder.resolve(file).toUri();
    }

    private URI line(Location location) {
        return URI.create(path(location.file()) + "?line=" + location.span().line());
    }
}
