package org.zhize.problem;

import java.util.Arrays;

/** Draws a line of a text with carets under the part that is meant, aligned under wide characters too. */
final class Excerpt {

    private static final int LONGEST_LINE = 1000;

    private Excerpt() {}

    static void append(StringBuilder text, Location location) {
        String line = location.excerpt();
        if (line.isBlank() || line.length() > LONGEST_LINE) {
            return;
        }
        String number = String.valueOf(location.span().line());
        text.append("  ").append(number).append(" | ").append(visible(line)).append('\n');
        text.append("  ").append(" ".repeat(number.length())).append(" | ");
        int[] codePoints = line.codePoints().toArray();
        int start = Math.min(location.span().column() - 1, codePoints.length);
        int end = Math.min(start + location.span().length(), codePoints.length);
        for (int i = 0; i < start; i++) {
            text.append(codePoints[i] == '\t' ? "\t" : " ".repeat(width(codePoints[i])));
        }
        int width = 0;
        for (int i = start; i < end; i++) {
            width += width(codePoints[i]);
        }
        text.append("^".repeat(Math.max(1, width))).append('\n');
    }

    /** Unicode's East Asian Width W and F: terminals draw these over two columns. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2018, 0x2019}, {0x201C, 0x201D}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F},
        {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private static int width(int codePoint) {
        return Arrays.stream(WIDE).anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]) ? 2 : 1;
    }

    /** What cannot be seen, or would turn the line round or begin another, is shown as a dot. */
    static String visible(String text) {
        return text.replaceAll("[[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}]&&[^\\t\\n]]", "·");
    }
}
