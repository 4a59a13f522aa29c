package org.zhize.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CoverageHtml;
import org.zhize.testkit.mutation.Mutations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the scenarios of a rule set. */
@Command(name = "test", sortOptions = false)
final class TestCommand extends RuleSetCommand {

    @Option(names = "--criterion", paramLabel = "ID", order = 1)
    private @Nullable String criterion;

    @Option(names = "--coverage", order = 2)
    private boolean wantsCoverage;

    @Option(names = "--minimum", paramLabel = "PERCENT", converter = PercentConverter.class, order = 3)
    private @Nullable BigDecimal minimum;

    @Option(names = "--html", paramLabel = "FILE", order = 4)
    private @Nullable Path html;

    @Option(names = "--robustness", order = 10)
    private boolean wantsRobustness;

    @Mixin
    private final MutationOptions mutation = new MutationOptions();

    @Mixin
    private final SuggestionOptions suggestion = new SuggestionOptions();

    TestCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        requireCoverage();
        requireMutation();
        requireSuggestion();
        if (suggestion.isAsked()) {
            return new SuggestionRun(suggestion.out(), folder, options, terminal).print(suite());
        }
        if (wantsRobustness) {
            requireRobustnessAlone();
            return new RobustnessRun(options, terminal).print(suite());
        }
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
        return report.hasPassed() && isCovered(report.coverage()) ? FINE : PROBLEMS;
    }

    private void requireRobustnessAlone() {
        if (wantsCoverage || mutation.isAsked()) {
            throw new WrongUseException(terminal.text("robustness-alone", wantsCoverage ? "--coverage" : "--mutate"));
        }
    }

    /** Both say something about coverage, and would be passed over in silence without it. */
    private void requireCoverage() throws IOException {
        if (!wantsCoverage && (minimum != null || html != null)) {
            throw new WrongUseException(terminal.text("needs-coverage", minimum != null ? "--minimum" : "--html"));
        }
        if (html != null) {
            ReportFile.requireFolder(html);
        }
    }

    private void requireMutation() {
        if (!mutation.isAsked() && mutation.isAboutCache()) {
            throw new WrongUseException(terminal.text("needs-mutate"));
        } else if (mutation.isAsked() && wantsCoverage) {
            throw new WrongUseException(terminal.text("coverage-or-mutate"));
        }
    }

    private void requireSuggestion() {
        if (!suggestion.isAsked() && suggestion.out().isPresent()) {
            throw new WrongUseException(terminal.text("needs-suggest"));
        } else if (suggestion.isAsked() && (wantsCoverage || mutation.isAsked() || wantsRobustness)) {
            String other = wantsCoverage ? "--coverage" : mutation.isAsked() ? "--mutate" : "--robustness";
            throw new WrongUseException(terminal.text("suggest-alone", other));
        }
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

    private TestReport report(ScenarioSuite suite) throws IOException {
        List<ScenarioResult> results =
                Progress.over(suite.scenarios(), terminal).map(suite::run).toList();
        Optional<RuleSetIdentity> identity =
                suite.isRefused() ? Optional.empty() : Optional.of(suite.rules().identity());
        Coverage coverage = wantsCoverage && !suite.isRefused() ? coverage(suite) : null;
        return new TestReport(identity, suite.summary(results), coverage);
    }

    private Coverage coverage(ScenarioSuite suite) throws IOException {
        Coverage coverage = Coverage.of(suite);
        if (html != null) {
            ReportFile.write(html, out -> CoverageHtml.write(coverage, ReportFile.utf8(out), terminal.locale()));
        }
        return coverage;
    }

    private boolean isCovered(@Nullable Coverage coverage) {
        if (coverage == null || minimum == null || coverage.ratio().reaches(minimum)) {
            return true;
        }
        terminal.err()
                .println(terminal.text(
                        "below-minimum",
                        coverage.ratio().percent(),
                        coverage.ratio(),
                        minimum.stripTrailingZeros().toPlainString() + " %"));
        return false;
    }
}
