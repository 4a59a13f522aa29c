package org.zhize.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.finding.Assessment;
import org.zhize.report.ReportWriter;

/** The reports of one evaluation, all written at the same time; the files appear when all of them are complete. */
final class Reports implements Closeable {

    /** Begins a report. */
    interface Kind {
        ReportWriter to(OutputStream out) throws IOException;
    }

    private final List<ReportWriter> writers = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();

    /** Adds a report that is no file. */
    void add(ReportWriter writer) {
        writers.add(writer);
    }

    void add(Optional<Path> path, Kind kind) throws IOException {
        if (path.isPresent()) {
            ReportFile file = ReportFile.create(path.get());
            files.add(file);
            writers.add(kind.to(file.out()));
        }
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
