package org.zhize.report;

import java.io.Closeable;
import java.io.IOException;
import org.zhize.finding.Assessment;

/** A report that takes one assessment at a time; closing it after the last completes it. */
public interface ReportWriter extends Closeable {

    /**
     * Adds what was found of one government.
     *
     * @throws IOException if it cannot be written
     */
    void add(Assessment assessment) throws IOException;
}
