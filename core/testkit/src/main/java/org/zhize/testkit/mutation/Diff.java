package org.zhize.testkit.mutation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.problem.SourceText;

/** Shows a change of a text by its lines before and after, as people know it from version control. */
final class Diff {

    private static final int LONGEST = 4;

    private Diff() {}

    /**
     * {@return the lines that are lost, each with its number, then those that take their place}
     *
     * @param source the text before
     * @param start how many of its characters stand before the change
     * @param replaced what is replaced
     * @param replacement what takes its place
     */
    static String of(SourceText source, int start, String replaced, String replacement) {
        String text = source.text();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int end = text.indexOf('\n', start + replaced.length());
        int to = end < 0 ? text.length() : end;
        int first = (int) text.substring(0, from).lines().count() + 1;
        String before = text.substring(from, to);
        String after = text.substring(from, start) + replacement + text.substring(start + replaced.length(), to);
        return lost(before, first) + gained(after, String.valueOf(first).length());
    }

    /** Of a whole rule its first lines will do. */
    private static String lost(String before, int first) {
        String[] lines = before.split("\n", -1);
        int width = String.valueOf(first).length();
        Stream<String> shown = IntStream.range(0, Math.min(lines.length, LONGEST))
                .mapToObj(i -> "%s - %s".formatted(first + i, lines[i]).stripTrailing() + "\n");
        Stream<String> more = lines.length > LONGEST ? Stream.of(" ".repeat(width) + " - …\n") : Stream.empty();
        return Stream.concat(shown, more).collect(Collectors.joining());
    }

    private static String gained(String after, int width) {
        return after.lines()
                .filter(line -> !line.isBlank())
                .map(line -> " ".repeat(width) + " + " + line + "\n")
                .collect(Collectors.joining());
    }
}
