package org.zhize.diff;

import java.util.List;

/**
 * A part of a comparison as people read it, whether on a terminal or on a page.
 *
 * @param title what it is about
 * @param groups what belongs together
 * @param more what is left out; empty for nothing
 */
record Section(String title, List<Group> groups, String more) {

    Section {
        groups = List.copyOf(groups);
    }

    /**
     * What belongs together.
     *
     * @param headings what unites it
     * @param items one or more
     */
    record Group(List<String> headings, List<Item> items) {
        Group {
            headings = List.copyOf(headings);
            items = List.copyOf(items);
        }
    }

    /**
     * One thing.
     *
     * @param head what it is
     * @param detail what may stand beside it in small print; empty for nothing
     * @param lines what is said of it
     */
    record Item(String head, String detail, List<Line> lines) {
        Item {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is said of it.
     *
     * @param style whether it was, is, or stays
     * @param text in words
     */
    record Line(Style style, String text) {
        static Line of(String text) {
            return new Line(Style.PLAIN, text);
        }
    }

    /** What a line is. */
    enum Style {
        PLAIN(""),
        SAME("  "),
        GONE("- "),
        NEW("+ ");

        private final String sign;

        Style(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }
}
