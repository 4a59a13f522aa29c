package org.zhize.cli;

import java.util.List;
import org.zhize.finding.Assessment;
import org.zhize.report.ReportWriter;
import org.zhize.rule.Verdict;

/** Counts the verdicts that must not be. */
final class Unwanted implements ReportWriter {

    private final List<Verdict> failOn;
    private long count;

    Unwanted(List<Verdict> failOn) {
        this.failOn = failOn;
    }

    @Override
    public void add(Assessment assessment) {
        count += assessment.verdicts().stream()
                .filter(verdict -> failOn.contains(verdict.verdict()))
                .count();
    }

    @Override
    public void close() {
        // nothing is written
    }

    int status(Terminal terminal) {
        if (count > 0) {
            terminal.err().println(terminal.text("unwanted", count));
        }
        return count > 0 ? RuleSetCommand.PROBLEMS : RuleSetCommand.FINE;
    }
}
