package org.zhize.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.ScenarioSummary;
import org.zhize.testkit.mutation.Mutations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the scenarios of a rule set. */
@Command(name = "test", sortOptions = false)
final class TestCommand extends RuleSetCommand {

    @Option(names = "--criterion", paramLabel = "ID", order = 1)
    private @Nullable String criterion;

    @Mixin
    private final MutationOptions mutation = new MutationOptions();

    TestCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        return mutation.isAsked() ? mutate(all()) : test(suite());
    }

    /** Rules that fail their scenarios as they are, or of which some cannot be read, prove nothing when they are changed. */
    private int mutate(ScenarioSuite all) throws IOException {
        MutationRun run = new MutationRun(mutation, options, terminal);
        Mutations mutations = run.of(all, criterion, folder);
        if (all.problems().isEmpty() && mutations.failures().isEmpty()) {
            return run.print(mutations);
        }
        terminal.err().println(terminal.text("not-mutated"));
        test(all);
        return PROBLEMS;
    }

    private int test(ScenarioSuite suite) throws IOException {
        TestReport report = report(suite);
        if (options.isJson()) {
            Json.write(terminal.out(), json -> TestJson.write(report, json));
        } else {
            new TestText(report, terminal).print();
        }
        return report.hasPassed() ? FINE : PROBLEMS;
    }

    private ScenarioSuite all() {
        ScenarioSuite all = ScenarioSuite.load(folder);
        if (criterion != null) {
            Criteria.require(criterion, all.rules().content(), terminal);
        }
        return all;
    }

    private ScenarioSuite suite() {
        return criterion == null ? all() : all().about(criterion);
    }

    private TestReport report(ScenarioSuite suite) {
        List<ScenarioResult> results =
                Progress.over(suite.scenarios(), terminal).map(suite::run).toList();
        return new TestReport(
                suite.rules().identity(), new ScenarioSummary(results, suite.problems(), suite.untested()));
    }
}
