package org.zhize.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Assessment;
import org.zhize.report.ReportWriter;

/** The reports of one evaluation, all written at the same time; the files appear when all of them are complete. */
final class Reports implements Closeable {

    /** Begins a report. */
    interface Kind {
        ReportWriter to(OutputStream out) throws IOException;
    }

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Terminal terminal;
    private final List<ReportWriter> writers = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();

    private boolean arePrinted;

    Reports(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Adds a report that is no file. */
    void add(ReportWriter writer) {
        writers.add(writer);
    }

    /** Adds a report that is a file, or {@code -} for the standard output; none where there is no path. */
    void add(@Nullable Path path, Kind kind) throws IOException {
        if (path != null && path.equals(STANDARD_OUTPUT)) {
            print(kind);
        } else if (path != null) {
            ReportFile file = ReportFile.create(path);
            files.add(file);
            writers.add(kind.to(file.out()));
        }
    }

    private void print(Kind kind) throws IOException {
        if (arePrinted) {
            throw new WrongUseException(terminal.text("one-output"));
        }
        arePrinted = true;
        writers.add(kind.to(terminal.out()));
    }

    /** {@return whether one of them is the standard output, where nothing else may go then} */
    boolean arePrinted() {
        return arePrinted;
    }

    /** Adds what was found about a government to every report. */
    void add(Assessment assessment) {
        try {
            for (ReportWriter writer : writers) {
                writer.add(assessment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete() throws IOException {
        for (ReportWriter writer : writers) {
            writer.close();
        }
        for (ReportFile file : files) {
            file.keep();
        }
    }

    @Override
    public void close() throws IOException {
        for (ReportFile file : files) {
            file.close();
        }
    }
}
