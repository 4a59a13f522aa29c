package org.zhize.problem;

/**
 * A stretch of one line of a text.
 *
 * @param line the line, from 1
 * @param column the column of its first character, from 1, in code points
 * @param length how many code points it covers, at least 1
 */
public record Span(int line, int column, int length) {

    /** The start of a file, where nothing more exact is known. */
    public static final Span START = new Span(1, 1, 1);

    /** Refuses what lies outside any text. */
    public Span {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("not a span: " + line + ":" + column + "+" + length);
        }
    }
}
