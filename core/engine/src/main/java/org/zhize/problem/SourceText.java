package org.zhize.problem;

import java.util.List;

/**
 * A text that a person wrote, with the name by which problems call it.
 *
 * @param name the path within the rule set, with forward slashes
 * @param text all of it, without a byte-order mark
 */
public record SourceText(String name, String text) {

    /** {@return the given line without its line break, from 1; empty beyond the end} */
    public String line(int number) {
        List<String> lines = text.lines().toList();
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** {@return a place in this text} */
    public Location at(Span span) {
        return new Location(name, span, line(span.line()));
    }
}
