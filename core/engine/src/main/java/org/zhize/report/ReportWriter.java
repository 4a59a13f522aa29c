package org.zhize.report;

import java.io.Closeable;
import java.io.IOException;
import org.zhize.finding.Assessment;

/**
 * A report that is written while governments are judged, one at a time, so that it may be of a whole country. For one thread.
 */
public interface ReportWriter extends Closeable {

    /**
     * Adds what was found about a government.
     *
     * @param assessment what was found; nothing of it need be kept
     * @throws IOException if it cannot be written
     */
    void add(Assessment assessment) throws IOException;

    /**
     * Completes the report. One that is not closed stays visibly incomplete.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
