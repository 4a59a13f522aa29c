package org.zhize.report;

import java.util.List;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;

/** A part of what a text report tells of one government: entries under a heading, each with lines under heads. */
final class TextPart {

    private static final int GAP = 2;
    private static final String INDENT = "    ";

    private final TextPage page;
    private final Labels labels;
    private final int headWidth;

    /**
     * @param page takes the lines
     * @param labels the words
     * @param heads the labels of all heads that occur, so that their lines stand under each other
     */
    TextPart(TextPage page, Labels labels, List<String> heads) {
        this.page = page;
        this.labels = labels;
        this.headWidth = GAP + labels.widest(heads);
    }

    void heading(String text) {
        page.blank();
        page.item("▌", text);
    }

    /** Begins an entry, such as {@code 约谈  经费未达标}. */
    void entry(String head, String title) {
        page.blank();
        page.item(head + "  ", title);
    }

    void lines(String head, List<String> lines) {
        page.items(INDENT + Columns.padded(labels.get(head), headWidth), lines);
    }
}
