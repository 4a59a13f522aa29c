package org.zhize.cli;

import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** What to write in the place of a problem, where there is only one thing that can be meant. */
final class Mending {

    private static final List<String> SPACES = List.of("U+00A0", "U+3000");

    private Mending() {}

    static Optional<String> of(Problem problem) {
        List<String> arguments = problem.arguments().stream().map(Bilingual::zh).toList();
        return switch (problem.code()) {
            case FULL_WIDTH, MISSPELT_KEYWORD, PACKAGE_PATH -> Optional.of(arguments.get(1));
            case INVISIBLE -> Optional.of(SPACES.contains(arguments.get(0)) ? " " : "");
            case SINGLE_EQUALS -> Optional.of("==");
            case MISSING_END -> Optional.of("\nend");
            default -> Optional.empty();
        };
    }

    /** {@return the text with another one in the place; behind the end of a line nothing is replaced} */
    static String replace(SourceText text, Span span, String replacement) {
        String before = text.text()
                .lines()
                .limit(span.line() - 1L)
                .map(line -> line + "\n")
                .reduce("", String::concat);
        String line = text.line(span.line());
        int start = before.length() + line.offsetByCodePoints(0, span.column() - 1);
        boolean isBehind = start - before.length() >= line.length();
        int end = isBehind ? start : text.text().offsetByCodePoints(start, span.length());
        return text.text().substring(0, start) + replacement + text.text().substring(end);
    }
}
