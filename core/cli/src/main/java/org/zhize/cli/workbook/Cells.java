package org.zhize.cli.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.zhize.page.Columns;
import org.zhize.rule.Verdict;

/** Fills the cells of a sheet. A text is a text, never a formula. */
final class Cells {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int DIGITS = 15;
    private static final int LONGEST = 32_767;
    private static final String HEADING = "F4F6F9";

    private Cells() {}

    static void text(Worksheet sheet, int row, int column, String text) {
        String visible = Columns.plain(text);
        if (!visible.isEmpty()) {
            sheet.inlineString(
                    row, column, visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST - 1) + "…");
        }
    }

    /** A number where a spreadsheet keeps every digit of it, else a text. */
    static void number(Worksheet sheet, int row, int column, String text) {
        if (DECIMAL.matcher(text).matches()
                && new BigDecimal(text).stripTrailingZeros().precision() <= DIGITS) {
            sheet.value(row, column, new BigDecimal(text));
        } else {
            text(sheet, row, column, text);
        }
    }

    static void headings(Worksheet sheet, int row, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            text(sheet, row, column, headings.get(column));
            sheet.style(row, column).bold().fillColor(HEADING).set();
        }
    }

    static void widths(Worksheet sheet, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    static void colour(Worksheet sheet, int row, int column, Verdict verdict) {
        sheet.style(row, column)
                .fillColor(Words.paper(verdict))
                .fontColor(Words.ink(verdict))
                .set();
    }
}
