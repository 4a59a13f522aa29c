package org.zhize.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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

    /** {@return the file's name without its folder and endings: the criterion that it is named for} */
    public String stem() {
        return at(Span.START).stem();
    }

    /** {@return all of the text} */
    public String text() {
        return text;
    }

    /** {@return the given line without its line break, from 1; empty beyond the end} */
    public String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** {@return the place behind the last character} */
    public Location end() {
        int last = Math.max(1, lines.size());
        String line = line(last);
        return at(new Span(last, line.codePointCount(0, line.length()) + 1, 1));
    }

    /** {@return how many lines it has} */
    public int lineCount() {
        return lines.size();
    }

    /** {@return a place in this text; its end for one behind the last line, where parsers find what is not there} */
    public Location at(Span span) {
        return span.line() > Math.max(1, lines.size()) ? end() : new Location(name, span, line(span.line()));
    }

    /**
     * {@return the text of a file in UTF-8, line ends made plain; nothing if it is in another encoding}
     *
     * <p>A guess at the encoding would change what is written.
     *
     * @param name the path within the rule set, with forward slashes
     * @param bytes the file
     * @param problems takes what is wrong
     */
    public static Optional<SourceText> decode(String name, byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError() || Encoding.isUtf16(bytes)) {
            problems.add(ProblemCode.NOT_UTF8, Location.of(name), Encoding.guess(bytes));
            return Optional.empty();
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        return Optional.of(new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
}
