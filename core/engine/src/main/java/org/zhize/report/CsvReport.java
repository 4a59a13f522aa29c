package org.zhize.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhize.finding.Assessment;
import org.zhize.page.Columns;

/**
 * The report for spreadsheets: {@link ReportTable} as CSV in UTF-8, with the byte-order mark by which they know it.
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvReport implements ReportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@＝＋＠－-].+", Pattern.DOTALL);

    private final ReportTable table;
    private final Writer out;
    private final CsvWriter csv;

    private CsvReport(ReportTable table, Writer out) throws IOException {
        this.table = table;
        this.out = out;
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(table.headings());
    }

    /**
     * {@return a report that leaves the stream open when it is complete}
     *
     * @param catalogue what is known of the rule set
     * @param out where the report goes
     * @param locale Chinese or English
     * @throws IOException if it cannot be written
     */
    public static ReportWriter to(Catalogue catalogue, OutputStream out, Locale locale) throws IOException {
        return new CsvReport(new ReportTable(catalogue, locale), new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void add(Assessment assessment) {
        for (ReportTable.Row row : table.rows(assessment)) {
            csv.writeRecord(row.cells().stream().map(CsvReport::harmless).toList());
        }
    }

    private static String harmless(String text) {
        String visible = Columns.plain(text);
        return FORMULA.matcher(visible).matches() && !Figures.isDecimal(visible) ? "'" + visible : visible;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
