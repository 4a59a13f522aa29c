package org.zhize.page;

import java.util.List;

/** Collects the lines of a page for a terminal. For one thread. */
public final class TextPage {

    /** How many columns a line has. */
    public static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it is; the caller knows that it fits. */
    public void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Adds an empty line. */
    public void blank() {
        text.append('\n');
    }

    /** Adds a horizontal rule. */
    public void rule() {
        line("─".repeat(WIDTH));
    }

    /** Adds a paragraph, wrapped. */
    public void paragraph(String paragraph) {
        item("", paragraph);
    }

    /** Adds a paragraph whose first line begins with {@code head} and whose other lines stand under its second column. */
    public void item(String head, String paragraph) {
        int indent = Columns.width(head);
        List<String> lines = Columns.wrap(paragraph, WIDTH - indent);
        line(head + lines.get(0));
        lines.stream().skip(1).forEach(rest -> line(" ".repeat(indent) + rest));
    }

    /** Adds paragraphs under one heading, such as several notes. */
    public void items(String head, List<String> paragraphs) {
        String under = " ".repeat(Columns.width(head));
        for (int i = 0; i < paragraphs.size(); i++) {
            item(i == 0 ? head : under, paragraphs.get(i));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
