package org.zhize.problem;

/** Draws a line of a text with carets under the part that is meant, aligned under wide characters too. */
final class Excerpt {

    private Excerpt() {}

    static void append(StringBuilder text, Location location) {
        String line = location.excerpt();
        if (line.isBlank()) {
            return;
        }
        String number = String.valueOf(location.span().line());
        text.append("  ").append(number).append(" | ").append(line).append('\n');
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

    /** Terminals draw East Asian wide and full-width characters over two columns. */
    private static int width(int codePoint) {
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || codePoint == 0x201C
                || codePoint == 0x201D
                || codePoint >= 0x1F300;
        return wide ? 2 : 1;
    }
}
