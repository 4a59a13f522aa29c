package org.zhize.problem;

import java.util.List;

/** A text that a person wrote, with the name by which problems call it. Immutable. */
public final class SourceText {

    private final String name;
    private final String text;
    private final List<String> lines;

    /**
     * @param name the path within the rule set, with forward slashes
     * @param text all of it, without a byte-order mark
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        // every problem and every node of a tree asks for a line
        this.lines = text.lines().toList();
    }

    /** {@return the path within the rule set} */
    public String name() {
        return name;
    }

    /** {@return all of the text} */
    public String text() {
        return text;
    }

    /** {@return the given line without its line break, from 1; empty beyond the end} */
    public String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** {@return a place in this text} */
    public Location at(Span span) {
        return new Location(name, span, line(span.line()));
    }
}
