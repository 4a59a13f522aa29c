package org.zhize.cli.workbook;

import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/**
 * What stands in a cell.
 *
 * @param text its value as text; empty where there is none
 * @param flaw why its value cannot be taken; null if it can
 */
record SheetCell(String text, @Nullable Bilingual flaw) {

    static final SheetCell EMPTY = new SheetCell("", null);

    static SheetCell of(String text) {
        return text.isEmpty() ? EMPTY : new SheetCell(text, null);
    }

    static SheetCell flawed(Bilingual flaw) {
        return new SheetCell("", flaw);
    }

    boolean isBlank() {
        return text.isBlank() && flaw == null;
    }
}
