package org.zhize.testkit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Location;

/**
 * A scenario of either kind, ready to run.
 *
 * @param name its sentence
 * @param location where it is written
 * @param outline what it is an example of; null where it stands for itself
 * @param run what comes out
 */
record ScenarioTest(
        String name, Location location, @Nullable Outline outline, Supplier<Outcome> run) {

    static List<ScenarioTest> of(ScenarioSuite suite) {
        Stream<ScenarioTest> scenarios = suite.scenarios().stream()
                .map(one -> new ScenarioTest(one.name(), one.location(), one.outline(), () -> suite.run(one)));
        Stream<ScenarioTest> refusals = suite.refusals().stream()
                .map(one -> new ScenarioTest(one.name(), one.location(), one.outline(), () -> suite.run(one)));
        return Stream.concat(scenarios, refusals).toList();
    }

    /** {@return where it, or what it is an example of, is written} */
    Location written() {
        return outline == null ? location : outline.location();
    }
}
