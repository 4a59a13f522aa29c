package org.zhize.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fits text to the columns of a terminal, which draws East Asian wide characters over two of them. */
final class Columns {

    /** Line breaks and escape sequences in data would break the page; direction marks would turn it round. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    /** Curly quotes, dashes and ellipses are narrow by Unicode, but Chinese fonts draw them wide: room for either. */
    private static final Pattern WIDE = Pattern.compile("[\\u1100-\\u115F\\u2014\\u2018-\\u201D\\u2026\\u2E80-\\u303E"
            + "\\u3041-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60"
            + "\\uFFE0-\\uFFE6\\x{1F300}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}\\x{1F900}-\\x{1F9FF}\\x{20000}-\\x{3FFFD}]");

    private static final Pattern NARROWEST = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]");

    private static final Pattern NAME_BREAK = Pattern.compile("[-/.:=][A-Za-z0-9]|\\S=");

    private Columns() {}

    /** {@return the text on one line, without what a terminal would obey instead of draw} */
    static String plain(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        String character = Character.toString(codePoint);
        return WIDE.matcher(character).matches()
                ? 2
                : NARROWEST.matcher(character).matches() ? 0 : 1;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@return the text in lines of at most the given width, broken where Chinese and English typography allow it} */
    static List<String> wrap(String text, int width) {
        String plain = plain(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(plain);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!insideName(plain, end)) {
                append(plain.substring(start, end), width, line, lines);
                start = end;
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Dates, ids and paths are read and copied whole. */
    private static boolean insideName(String text, int index) {
        return index < text.length()
                && NAME_BREAK.matcher(text.substring(index - 1, index + 1)).matches();
    }

    private static void append(String word, int width, StringBuilder line, List<String> lines) {
        if (width(line + word.stripTrailing()) > width && !line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
        }
        for (int codePoint : word.codePoints().toArray()) {
            if (width(line.toString()) + width(codePoint) > width && !Character.isWhitespace(codePoint)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(codePoint);
        }
    }
}
