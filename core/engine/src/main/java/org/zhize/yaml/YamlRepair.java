package org.zhize.yaml;

import java.util.ArrayList;
import java.util.List;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Span;

/**
 * What somebody most likely meant to write instead.
 *
 * @param line the line that changes, from 0
 * @param start where in the line the change begins, in {@code char}s
 * @param end where it ends
 * @param replacement what stands there instead
 * @param shown the first character to be pointed at
 * @param shownEnd where that ends
 * @param what what is wrong
 * @param advice what to write
 */
record YamlRepair(
        int line, int start, int end, String replacement, int shown, int shownEnd, Bilingual what, Bilingual advice) {

    static YamlRepair of(int line, int start, int end, String replacement, Bilingual what, Bilingual advice) {
        return new YamlRepair(line, start, end, replacement, start, end, what, advice);
    }

    /** {@return this, told of another stretch of its line} */
    YamlRepair shownAt(int from, int to) {
        return new YamlRepair(line, start, end, replacement, from, to, what, advice);
    }

    String applyTo(List<String> lines) {
        List<String> mended = new ArrayList<>(lines);
        String old = lines.get(line);
        mended.set(line, old.substring(0, start) + replacement + old.substring(end));
        return String.join("\n", mended) + "\n";
    }

    /** {@return by how much it moves what follows on its line} */
    int shift() {
        return replacement.length() - (end - start);
    }

    Span span(List<String> lines) {
        String text = lines.get(line);
        return new Span(
                line + 1,
                text.codePointCount(0, shown) + 1,
                Math.max(1, text.codePointCount(shown, Math.max(shown, shownEnd))));
    }
}
