package org.zhize.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.mutation.Mutations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the scenarios of a rule set, or proves how much they prove. */
@Command(name = "test", sortOptions = false)
final class TestCommand extends RuleSetCommand {

    @Mixin
    private final TestOptions wanted = new TestOptions();

    TestCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        Way way = wanted.way(terminal);
        ScenarioRun scenarios = new ScenarioRun(wanted, options, terminal);
        scenarios.requirePlaces();
        ScenarioSuite all = all();
        ScenarioSuite some = wanted.criterion().map(all::about).orElse(all);
        return switch (way) {
            case SCENARIOS -> scenarios.print(some, false);
            case COVERAGE -> scenarios.print(some, true);
            case MUTATION -> mutate(all, some, scenarios);
            case ROBUSTNESS -> new RobustnessRun(options, terminal).print(some);
            case SUGGESTION -> new SuggestionRun(wanted.out(), folder, options, terminal).print(some);
        };
    }

    private ScenarioSuite all() {
        ScenarioSuite all = ScenarioSuite.load(folder);
        wanted.criterion().ifPresent(id -> Criteria.require(id, all.rules().content(), terminal));
        return all;
    }

    /** Rules that fail their scenarios as they are, or of which some cannot be read, prove nothing when they are changed. */
    private int mutate(ScenarioSuite all, ScenarioSuite some, ScenarioRun scenarios) throws IOException {
        MutationRun run = new MutationRun(wanted, options, terminal);
        Mutations mutations = run.of(all, folder);
        List<ScenarioResult> failures = mutations.failures();
        if (some.problems().isEmpty() && failures.isEmpty()) {
            return run.print(mutations);
        }
        scenarios.print(some, failures);
        terminal.err().println(terminal.text("not-mutated", files(some.problems(), failures)));
        return PROBLEMS;
    }

    private String files(List<Problem> problems, List<ScenarioResult> failures) {
        return Stream.concat(
                        problems.stream().map(Problem::location),
                        failures.stream().map(failure -> failure.scenario().location()))
                .map(Location::file)
                .distinct()
                .collect(Collectors.joining(terminal.text("between-files")));
    }
}
