package org.zhize.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** Brackets that are not closed on their line. */
final class BracketRepairs {

    private final String text;
    private final int line;

    BracketRepairs(String text, int line) {
        this.text = text;
        this.line = line;
    }

    Stream<YamlRepair> all() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if ("{[".indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if ("}]".indexOf(text.charAt(i)) >= 0 && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.stream().map(this::closed);
    }

    private YamlRepair closed(int opening) {
        char bracket = text.charAt(opening);
        char closing = bracket == '{' ? '}' : ']';
        int end = text.stripTrailing().length();
        return YamlRepair.of(line, end, end, " " + closing, Sentence.open(bracket), Sentence.close(closing))
                .shownAt(opening, opening + 1);
    }
}
