package org.zhize.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;

/** Indentation, and the space behind a colon. */
final class BlankRepairs {

    private static final int FARTHEST = 40;
    private static final Pattern ENTRY = Pattern.compile("^\\s*(?:- |[^\\s\"'{\\[].*:(?:\\s|$))");
    private static final Pattern NO_SPACE = Pattern.compile("^(\\s*(?:- )?[^\\s:\"'{\\[#][^:]*:)(?=[^\\s:])");
    private static final Pattern NO_SPACE_INSIDE = Pattern.compile("[{,]\\s*[\\w.-]+:(?=[^\\s])");

    private final List<String> lines;
    private final int line;
    private final String text;
    private final int indent;

    BlankRepairs(List<String> lines, int line) {
        this.lines = lines;
        this.line = line;
        this.text = lines.get(line);
        this.indent = indent(text);
    }

    Stream<YamlRepair> all() {
        Stream<YamlRepair> tabs = isSpaces() ? Stream.empty() : indents();
        return Stream.of(spaces(NO_SPACE), spaces(NO_SPACE_INSIDE), tabs).flatMap(repairs -> repairs);
    }

    private Stream<YamlRepair> spaces(Pattern colon) {
        return colon.matcher(text).results().map(found -> {
            int end = found.end();
            String meant = (text.substring(found.start(), end) + " " + text.substring(end)).strip();
            return YamlRepair.of(line, end, end, " ", Sentence.SPACE_AFTER_COLON, Sentence.write(meant))
                    .shownAt(end - 1, end);
        });
    }

    /** As deep as a line above it, the nearest first. */
    Stream<YamlRepair> indents() {
        return IntStream.iterate(line - 1, above -> above >= Math.max(0, line - FARTHEST), above -> above - 1)
                .mapToObj(lines::get)
                .filter(above -> !above.isBlank() && ENTRY.matcher(text).find())
                .flatMap(BlankRepairs::depths)
                .distinct()
                .filter(meant -> meant != indent || !isSpaces())
                .map(this::indented);
    }

    private static Stream<Integer> depths(String above) {
        int own = indent(above);
        boolean isParent = above.stripTrailing().endsWith(":");
        boolean isItem = above.strip().startsWith("- ");
        return isParent || isItem ? Stream.of(own + 2, own) : Stream.of(own);
    }

    private YamlRepair indented(int meant) {
        Bilingual advice =
                new Bilingual("行首写 %s 个空格".formatted(meant), "begin the line with %s spaces".formatted(meant));
        return YamlRepair.of(line, 0, indent, " ".repeat(meant), what(), advice)
                .shownAt(isSpaces() ? 0 : firstOther(), isSpaces() ? indent : firstOther() + 1);
    }

    private Bilingual what() {
        if (!isSpaces()) {
            return text.charAt(firstOther()) == '\t' ? Sentence.TAB : Sentence.WIDE_SPACE;
        }
        return new Bilingual(
                "这一行的缩进是 %s 个空格，与上面的不一致".formatted(indent),
                "this line begins with %s spaces, unlike those above".formatted(indent));
    }

    private boolean isSpaces() {
        return text.substring(0, indent).chars().allMatch(character -> character == ' ');
    }

    private int firstOther() {
        Matcher other = Pattern.compile("[^ ]").matcher(text);
        return other.find() ? other.start() : 0;
    }

    private static int indent(String text) {
        return (int) text.chars()
                .takeWhile(character -> Character.isWhitespace(character) || Character.isSpaceChar(character))
                .count();
    }
}
