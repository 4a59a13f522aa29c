package org.zhize.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fits text to the columns of a terminal, which draws East Asian wide characters over two of them. */
public final class Columns {

    /** Line breaks and escape sequences in data would break the page; direction marks would turn it round. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private static final Pattern UNSEEN = Pattern.compile("[[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]&&[^\\n\\t]]");

    /** Dates, ids and paths are read and copied whole. */
    private static final Pattern INSIDE_NAME = Pattern.compile("[-/.:=][A-Za-z0-9]|\\S=");

    private static final BitSet WIDE = wide();

    private Columns() {}

    /** Curly quotes, dashes and ellipses are narrow by Unicode, but Chinese fonts draw them wide: room for either. */
    private static BitSet wide() {
        int[] bounds = {
            0x1100, 0x115F, 0x2014, 0x2014, 0x2018, 0x201D, 0x2026, 0x2026, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960,
            0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
            0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
        };
        BitSet wide = new BitSet();
        for (int i = 0; i < bounds.length; i += 2) {
            wide.set(bounds[i], bounds[i + 1] + 1);
        }
        return wide;
    }

    /** {@return the text on one line, without what a terminal would obey instead of draw} */
    public static String plain(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    /** {@return the text with its lines, and a dot for each character that nobody sees but that would change what they see} */
    public static String visible(String text) {
        return text.chars().allMatch(Columns::isSurelySeen)
                ? text
                : UNSEEN.matcher(text).replaceAll("·");
    }

    /** As nearly all are: ASCII from the space on, and Chinese with its punctuation. */
    private static boolean isSurelySeen(int letter) {
        return (letter >= ' ' && letter <= '~') || (letter >= '\u3000' && letter <= '\ud7ff');
    }

    /** {@return how many columns the text takes} */
    public static int width(CharSequence text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        return WIDE.get(codePoint)
                ? 2
                : switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                    default -> 1;
                };
    }

    /** {@return the text with blanks behind it up to the given width} */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@return the text, or as much of it as fits with an ellipsis} */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        text.codePoints()
                .takeWhile(codePoint -> width(cut) + width(codePoint) <= width - 2)
                .forEach(cut::appendCodePoint);
        return cut + "…";
    }

    /** {@return the text in lines of at most the given width, broken where Chinese and English typography allow it} */
    public static List<String> wrap(String text, int width) {
        String plain = plain(text);
        if (width(plain) <= width) {
            return List.of(plain.stripTrailing());
        }
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

    /** {@return the same, all lines but the first indented, so that none can be taken for the first of something else} */
    public static List<String> hanging(String text, int width) {
        List<String> lines = new ArrayList<>(wrap(text, width - 2));
        for (int i = 1; i < lines.size(); i++) {
            lines.set(i, "  " + lines.get(i));
        }
        return lines;
    }

    private static boolean insideName(String text, int index) {
        return index < text.length()
                && INSIDE_NAME.matcher(text).region(index - 1, index + 1).matches();
    }

    private static void append(String word, int width, StringBuilder line, List<String> lines) {
        int used = width(line);
        if (used + width(word.stripTrailing()) > width && used > 0) {
            finish(line, lines);
            used = 0;
        }
        for (int codePoint : word.codePoints().toArray()) {
            if (used + width(codePoint) > width && !Character.isWhitespace(codePoint)) {
                finish(line, lines);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += width(codePoint);
        }
    }

    private static void finish(StringBuilder line, List<String> lines) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
    }
}
