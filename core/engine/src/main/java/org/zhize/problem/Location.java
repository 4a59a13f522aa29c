package org.zhize.problem;

/**
 * A place in a file, with the line it is on.
 *
 * @param file the path, with forward slashes; of a sheet in a workbook {@code facts.xlsx#Funding}
 * @param span where in the file; in a sheet the row and the column of a cell
 * @param excerpt the text of the line; empty where the file has none
 * @param cell the cell as spreadsheets call it, such as {@code B3}; empty in a text
 */
public record Location(String file, Span span, String excerpt, String cell) {

    private static final int LETTERS = 26;

    /** A place in a text. */
    public Location(String file, Span span, String excerpt) {
        this(file, span, excerpt, "");
    }

    /** {@return a place in a file whose text is of no interest} */
    public static Location of(String file) {
        return new Location(file, Span.START, "");
    }

    /** {@return the place of a cell of a sheet, by its row and column from 1} */
    public static Location ofCell(String sheet, int row, int column) {
        return new Location(sheet, new Span(row, column, 1), "", letters(column) + row);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }

    /** {@return the file's name without its folder and all that follows the first dot: the criterion that it is named for} */
    public String stem() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    @Override
    public String toString() {
        return file + ":" + (cell.isEmpty() ? span.line() + ":" + span.column() : cell);
    }
}
