package org.zhize.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the scenarios of a rule set. */
@Command(name = "test", sortOptions = false)
final class TestCommand extends RuleSetCommand {

    @Option(names = "--criterion", paramLabel = "ID")
    private @Nullable String criterion;

    TestCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        TestReport report = report(suite());
        if (options.isJson()) {
            Json.write(terminal.out(), json -> TestJson.write(report, json));
        } else {
            new TestText(report, terminal).print();
        }
        return report.hasPassed() ? FINE : PROBLEMS;
    }

    private ScenarioSuite suite() {
        ScenarioSuite all = ScenarioSuite.load(folder);
        if (criterion == null) {
            return all;
        }
        Criteria.require(criterion, all.rules().content(), terminal);
        return all.about(criterion);
    }

    private TestReport report(ScenarioSuite suite) {
        List<ScenarioResult> results =
                Progress.over(suite.scenarios(), terminal).map(suite::run).toList();
        return new TestReport(
                suite.isRefused() ? Optional.empty() : Optional.of(suite.rules().identity()), suite.summary(results));
    }
}
