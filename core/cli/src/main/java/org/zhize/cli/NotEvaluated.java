package org.zhize.cli;

import java.util.ArrayList;
import java.util.List;
import org.zhize.finding.Assessment;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.report.ReportWriter;
import org.zhize.rule.Situation;

/** Tells which governments could not be evaluated, wherever the report goes. */
final class NotEvaluated implements ReportWriter {

    private static final int MOST = 10;

    private final Catalogue catalogue;
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    NotEvaluated(Catalogue catalogue, Terminal terminal) {
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    @Override
    public void add(Assessment assessment) {
        assessment.notEvaluated().ifPresent(reason -> lines.add(line(assessment.situation(), reason)));
    }

    private String line(Situation situation, Bilingual reason) {
        String code = situation.government();
        String name = catalogue.regionNames().getOrDefault(code, code);
        return terminal.text("broken-off", name, code, situation.dataYear(), reason.in(terminal.locale()));
    }

    @Override
    public void close() {
        // nothing is written
    }

    /** {@return the exit status that they deserve} */
    int tell() {
        lines.stream().limit(MOST).forEach(terminal.err()::println);
        if (lines.size() > MOST) {
            terminal.err().println(terminal.text("more-broken-off", lines.size() - MOST));
        }
        return lines.isEmpty() ? RuleSetCommand.FINE : RuleSetCommand.PROBLEMS;
    }
}
