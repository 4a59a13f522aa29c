package org.zhize.cli.workbook;

import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhize.report.ReportTable;

/** A list of verdicts on a sheet, which goes to the file as it grows; when a sheet is full, on another. For one thread. */
final class ListSheet {

    private static final int[] WIDTHS = {
        9, 14, 9, 12, 24, 30, 14, 20, 10, 14, 10, 14, 14, 6, 14, 14, 8, 26, 18, 12, 40, 60, 50, 14, 44
    };
    private static final int VERDICT = 8;
    private static final int FINDING = 10;
    private static final int FROZEN_COLUMNS = 2;

    private final Workbook workbook;
    private final ReportTable table;
    private final Words words;
    private final String name;
    private Worksheet sheet;
    private int sheets = 1;
    private int rows;

    ListSheet(Workbook workbook, ReportTable table, Words words, String name) {
        this.workbook = workbook;
        this.table = table;
        this.words = words;
        this.name = name;
        this.sheet = workbook.newWorksheet(name);
        begin();
    }

    private void begin() {
        Cells.widths(sheet, WIDTHS);
        Cells.headings(sheet, 0, table.headings());
        sheet.freezePane(FROZEN_COLUMNS, 1);
        rows = 1;
    }

    void add(ReportTable.Row row) throws IOException {
        if (rows == Worksheet.MAX_ROWS) {
            finish();
            sheets++;
            sheet = workbook.newWorksheet(words.get("continued", name, String.valueOf(sheets)));
            begin();
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (table.isNumber(column)) {
                Cells.number(sheet, rows, column, row.cells().get(column));
            } else {
                Cells.text(sheet, rows, column, row.cells().get(column));
            }
        }
        Cells.colour(sheet, rows, VERDICT, row.verdict());
        Cells.colour(sheet, rows, FINDING, row.finding());
        rows++;
    }

    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, WIDTHS.length - 1);
        sheet.finish();
    }
}
