package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CoverageHtml;

/** Runs scenarios, and tells what they cover where that is asked. */
final class ScenarioRun {

    private final TestOptions wanted;
    private final Zhize options;
    private final Terminal terminal;

    ScenarioRun(TestOptions wanted, Zhize options, Terminal terminal) {
        this.wanted = wanted;
        this.options = options;
        this.terminal = terminal;
    }

    /** Before the work, so that none is done for nothing. */
    void requirePlaces() throws IOException {
        Optional<Path> html = wanted.html();
        if (html.isPresent()) {
            ReportFile.requireFolder(html.get());
        }
    }

    /** {@return the exit status} */
    int print(ScenarioSuite suite, boolean wantsCoverage) throws IOException {
        Coverage coverage = wantsCoverage && !suite.isRefused() ? coverage(suite) : null;
        return print(suite, results(suite), coverage);
    }

    /** Prints with what came out of a suite the failures that are not of it. */
    void print(ScenarioSuite suite, List<ScenarioResult> failures) throws IOException {
        Stream<ScenarioResult> others =
                failures.stream().filter(failure -> !suite.scenarios().contains(failure.scenario()));
        print(suite, Stream.concat(results(suite).stream(), others).toList(), null);
    }

    private List<ScenarioResult> results(ScenarioSuite suite) {
        return Progress.over(suite.scenarios(), "progress-testing", terminal)
                .map(suite::run)
                .toList();
    }

    private int print(ScenarioSuite suite, List<ScenarioResult> results, @Nullable Coverage coverage)
            throws IOException {
        Optional<RuleSetIdentity> identity =
                suite.isRefused() ? Optional.empty() : Optional.of(suite.rules().identity());
        TestReport report = new TestReport(identity, suite.summary(results), coverage);
        if (options.isJson()) {
            Json.write(terminal.out(), json -> TestJson.write(report, json));
        } else {
            new TestText(report, terminal).print();
        }
        return report.hasPassed() && isCovered(coverage) ? RuleSetCommand.FINE : RuleSetCommand.PROBLEMS;
    }

    private Coverage coverage(ScenarioSuite suite) throws IOException {
        Coverage coverage = Coverage.of(suite);
        Optional<Path> html = wanted.html();
        if (html.isPresent()) {
            ReportFile.write(html.get(), out -> CoverageHtml.write(coverage, ReportFile.utf8(out), terminal.locale()));
        }
        return coverage;
    }

    private boolean isCovered(@Nullable Coverage coverage) {
        if (coverage == null || wanted.minimum().map(coverage.ratio()::reaches).orElse(true)) {
            return true;
        }
        String least = wanted.minimum().orElseThrow().stripTrailingZeros().toPlainString() + " %";
        terminal.err().println(terminal.text("below-minimum", coverage.ratio().percent(), coverage.ratio(), least));
        return false;
    }
}
