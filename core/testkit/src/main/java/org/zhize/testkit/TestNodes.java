package org.zhize.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        Stream<DynamicNode> files = Stream.concat(
                        suite.problems().stream().map(Problem::location),
                        suite.scenarios().stream().map(Scenario::location))
                .map(Location::file)
                .distinct()
                .sorted()
                .map(file -> file(file, suite));
        return Stream.concat(files, Stream.of(everyCriterion(suite)));
    }

    /** A rule set that is refused has nothing to run: what is wrong with it is all there is. */
    Stream<DynamicNode> of(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .map(this::problem);
    }

    private DynamicNode file(String file, ScenarioSuite suite) {
        Stream<DynamicNode> problems = suite.problems().stream()
                .filter(problem -> problem.location().file().equals(file))
                .map(this::problem);
        Stream<DynamicNode> scenarios = suite.scenarios().stream()
                .filter(scenario -> scenario.location().file().equals(file))
                .map(scenario -> scenario(scenario, suite));
        return DynamicContainer.dynamicContainer(file, path(file), Stream.concat(problems, scenarios));
    }

    private DynamicNode scenario(Scenario scenario, ScenarioSuite suite) {
        return DynamicTest.dynamicTest(scenario.name(), line(scenario.location()), () -> {
            ScenarioResult result = suite.run(scenario);
            if (!result.passed()) {
                throw new AssertionFailedError(result.failureMessage(locale));
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
