package org.zhize.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.page.Columns;

/** Rows of aligned cells, for terminals, which draw East Asian wide characters over two columns. */
final class TextTable {

    private static final Pattern WIDE =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\u3000-\\u30FF\\uFF01-\\uFF60\\x{1F300}-\\x{1FAFF}]");
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void add(String... cells) {
        add(List.of(cells));
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(Columns::plain).toList());
    }

    /** {@return its lines, each indented} */
    String text() {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(GAP).append(cell).append(" ".repeat(Math.max(0, width(column) - width(cell))));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** The last cell of a row may be as long as it likes: nothing stands to the right of it. */
    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length())
                + (int) WIDE.matcher(text).results().count();
    }
}
