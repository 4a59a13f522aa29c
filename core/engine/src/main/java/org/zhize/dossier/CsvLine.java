package org.zhize.dossier;

import org.zhize.problem.Location;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Finds cells in a line as it is written, quotes and all, which a parsed row has forgotten. */
final class CsvLine {

    /** Citations make lines long; beyond a terminal's width the carets would miss the cell. */
    private static final int SHOWN = 50;

    private CsvLine() {}

    static Location at(SourceText source, int line, int column) {
        String text = source.line(line);
        int start = startOf(text, column);
        int end = endOf(text, start);
        Span span = new Span(line, text.codePointCount(0, start) + 1, Math.max(1, text.codePointCount(start, end)));
        return new Location(source.name(), span, shorten(text, end));
    }

    private static String shorten(String text, int end) {
        int enough = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        int shown = Math.max(end, enough);
        return shown == text.length() ? text : text.substring(0, shown) + "…";
    }

    private static int startOf(String text, int column) {
        int start = 0;
        for (int i = 0; i < column && endOf(text, start) < text.length(); i++) {
            start = endOf(text, start) + 1;
        }
        return start;
    }

    private static int endOf(String text, int start) {
        boolean isQuoted = false;
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ',' && !isQuoted) {
                return i;
            }
            isQuoted ^= letter == '"';
        }
        return text.length();
    }
}
