package org.zhize.cli;

import org.zhize.finding.Assessment;
import org.zhize.report.Catalogue;
import org.zhize.report.ReportWriter;
import org.zhize.report.TextDigest;
import org.zhize.report.Unread;

/** Prints the report in short, and how to see more. */
final class PrintedDigest implements ReportWriter {

    private final TextDigest digest;
    private final String more;
    private final Terminal terminal;

    /** @param more how to see more */
    PrintedDigest(Catalogue catalogue, Unread unread, String more, Terminal terminal) {
        this.digest = new TextDigest(catalogue, unread, terminal.locale());
        this.more = more;
        this.terminal = terminal;
    }

    @Override
    public void add(Assessment assessment) {
        digest.add(assessment);
    }

    @Override
    public void close() {
        terminal.out().print(terminal.coloured(digest.text() + "\n" + more + "\n"));
    }
}
