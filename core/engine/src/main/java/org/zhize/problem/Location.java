package org.zhize.problem;

/**
 * A place in a file, with the line it is on.
 *
 * @param file the path, with forward slashes
 * @param span where in the file
 * @param excerpt the text of the line; empty where the file has none
 */
public record Location(String file, Span span, String excerpt) {

    /** {@return a place in a file whose text is of no interest} */
    public static Location of(String file) {
        return new Location(file, Span.START, "");
    }

    @Override
    public String toString() {
        return file + ":" + span.line() + ":" + span.column();
    }
}
