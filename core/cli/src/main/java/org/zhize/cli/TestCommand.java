package org.zhize.cli;

import java.io.IOException;
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
            case MUTATION -> mutate(all, scenarios);
            case ROBUSTNESS -> new RobustnessRun(options, terminal).print(some);
            case SUGGESTION -> suggest(some);
        };
    }

    private int suggest(ScenarioSuite some) throws IOException {
        return new SuggestionRun(wanted.out(), folder, options, terminal).print(some);
    }

    private ScenarioSuite all() {
        ScenarioSuite all = ScenarioSuite.load(folder);
        wanted.criterion().ifPresent(id -> Criteria.require(id, all.rules().content(), terminal));
        return all;
    }

    /** Rules that fail their scenarios as they are, or of which some cannot be read, prove nothing when they are changed. */
    private int mutate(ScenarioSuite all, ScenarioRun scenarios) throws IOException {
        MutationRun run = new MutationRun(wanted, options, terminal);
        Mutations mutations = run.of(all, folder);
        if (all.problems().isEmpty() && mutations.failures().isEmpty()) {
            return run.print(mutations);
        }
        terminal.err().println(terminal.text("not-mutated"));
        scenarios.print(all, false);
        return PROBLEMS;
    }
}
