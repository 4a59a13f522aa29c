package org.zhize.cli;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CoverageText;

/** Prints what came out of scenarios for people: each failure with its reasons, then a line for each criterion. */
final class TestText {

    private final TestReport report;
    private final Terminal terminal;
    private final PrintStream out;

    TestText(TestReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
        this.out = terminal.out();
    }

    void print() {
        new ProblemPrinter(terminal).print(report.problems(), out);
        report.summary().failures().forEach(failure -> {
            out.println(failure.failureMessage(terminal.locale()).stripTrailing());
            out.println();
        });
        Set<String> criteria = new TreeSet<>(report.criteria());
        criteria.addAll(report.summary().incomplete());
        criteria.forEach(this::printCriterion);
        Coverage coverage = report.coverage();
        if (coverage != null) {
            out.println();
            out.print(CoverageText.render(coverage, terminal.locale()));
        }
        int failed = report.summary().failures().size();
        int all = report.summary().outcomes().size();
        out.println(terminal.text(all == 0 ? "no-scenario" : "tested", all, all - failed, failed));
        if (!report.problems().isEmpty()) {
            out.println(ProblemPrinter.summary(report.problems(), terminal));
        }
    }

    private void printCriterion(String criterion) {
        long failed = report.failures(criterion);
        long passed = report.scenarios(criterion) - failed;
        String counts = terminal.text(failed == 0 ? "passed" : "passed-and-failed", passed, failed);
        boolean isIncomplete = report.summary().incomplete().contains(criterion);
        String sign = failed > 0 ? "✗" : isIncomplete ? "⚠" : "✓";
        out.println(
                "%s %-44s %s".formatted(sign, criterion, counts + (isIncomplete ? terminal.text("incomplete") : "")));
    }
}
