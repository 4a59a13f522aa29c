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

    /** {@return the file's name without its folder and all that follows the first dot: the criterion that it is named for} */
    public String stem() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    @Override
    public String toString() {
        return file + ":" + span.line() + ":" + span.column();
    }
}
