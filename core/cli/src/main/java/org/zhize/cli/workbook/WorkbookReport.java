package org.zhize.cli.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhize.finding.Assessment;
import org.zhize.report.Catalogue;
import org.zhize.report.ReportTable;
import org.zhize.report.ReportWriter;
import org.zhize.report.Unread;
import org.zhize.rule.Verdict;

/**
 * The report as a workbook: an overview, the matrix of governments and criteria, all verdicts, and those that somebody has to
 * do something about.
 *
 * <p>The list of all verdicts goes to the file as it grows. The same input gives the same bytes.
 */
public final class WorkbookReport implements ReportWriter {

    private final Catalogue catalogue;
    private final Unread unread;
    private final Words words;
    private final ReportTable table;
    private final OutputStream out;
    private final TimelessArchive archive;
    private final Workbook workbook;
    private final Worksheet overview;
    private final Worksheet matrixSheet;
    private final MatrixSheet matrix;
    private final ListSheet verdicts;
    private final List<ReportTable.Row> problems = new ArrayList<>();

    private WorkbookReport(Catalogue catalogue, Unread unread, OutputStream out, Locale locale) throws IOException {
        this.catalogue = catalogue;
        this.unread = unread;
        this.words = new Words(catalogue, locale);
        this.table = new ReportTable(catalogue, locale);
        this.out = out;
        this.archive = new TimelessArchive();
        this.workbook = new Workbook(archive.stream(), "Zhize", null);
        this.overview = workbook.newWorksheet(words.get("overview"));
        this.matrixSheet = workbook.newWorksheet(words.get("matrix"));
        this.matrix = new MatrixSheet(catalogue, words);
        this.verdicts = new ListSheet(workbook, table, words, words.get("verdicts"));
    }

    /**
     * {@return a report that leaves the stream open when it is complete}
     *
     * @param catalogue what is known of the rule set
     * @param unread what could not be read of the facts
     * @param out where the report goes
     * @param locale Chinese or English
     * @throws IOException if it cannot be written
     */
    public static ReportWriter to(Catalogue catalogue, Unread unread, OutputStream out, Locale locale)
            throws IOException {
        return new WorkbookReport(catalogue, unread, out, locale);
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        matrix.add(assessment);
        for (ReportTable.Row row : table.rows(assessment)) {
            verdicts.add(row);
            if (row.finding() == Verdict.NOT_MET || row.finding() == Verdict.INCONSISTENT) {
                problems.add(row);
            }
        }
        verdicts.flush();
    }

    @Override
    public void close() throws IOException {
        verdicts.finish();
        matrix.write(matrixSheet);
        new OverviewSheet(overview, words).write(catalogue, matrix, unread);
        ListSheet toDo = new ListSheet(workbook, table, words, words.get("problems"));
        for (ReportTable.Row row : problems) {
            toDo.add(row);
        }
        overview.finish();
        matrixSheet.finish();
        toDo.finish();
        workbook.finish();
        archive.writeTo(out);
    }
}
