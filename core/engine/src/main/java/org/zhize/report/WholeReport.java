package org.zhize.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhize.finding.Assessment;

/** A report that can only be written when everything is known. */
final class WholeReport implements ReportWriter {

    /** Writes it. */
    interface Content {
        void write(List<Assessment> inReadingOrder) throws IOException;
    }

    private final Catalogue catalogue;
    private final Content content;
    private final List<Assessment> assessments = new ArrayList<>();

    WholeReport(Catalogue catalogue, Content content) {
        this.catalogue = catalogue;
        this.content = content;
    }

    @Override
    public void add(Assessment assessment) {
        assessments.add(assessment);
    }

    @Override
    public void close() throws IOException {
        assessments.sort(Comparator.comparing(Assessment::situation, ReadingOrder.of(catalogue)));
        content.write(assessments);
    }
}
