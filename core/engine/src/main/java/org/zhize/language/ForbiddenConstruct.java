package org.zhize.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.zhize.problem.Span;

/** What DRL has and the rule language has not: it is refused by its name. */
final class ForbiddenConstruct {

    /** Unmistakable wherever they stand on a line that cannot be read. */
    private static final List<String> CONSTRUCTS = List.of(
            "salience",
            "no-loop",
            "lock-on-active",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "date-effective",
            "date-expires",
            "dialect",
            "function",
            "query",
            "declare",
            "extends",
            "collect",
            "eval",
            "entry-point",
            "insertLogical",
            "insert",
            "update",
            "modify",
            "delete",
            "retract",
            "static",
            "System",
            "Runtime",
            "Thread",
            "Class",
            "drools",
            "kcontext",
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "from",
            "and",
            "over",
            "new",
            "if",
            "else",
            "for",
            "while",
            "return",
            "int",
            "long",
            "double",
            "boolean",
            "String",
            "var",
            "try",
            "throw");

    /** A field could be called so, or a sign could be part of something else: only where the parser stumbles. */
    private static final List<String> HERE_ONLY = List.of(
            "duration",
            "timer",
            "calendars",
            "enabled",
            "attributes",
            "unit",
            "window",
            "action",
            "reverse",
            "init",
            "result",
            "import",
            "do",
            "str",
            "trait",
            "&&",
            "&",
            "||",
            "|",
            "{",
            "}",
            "#",
            "?",
            "[",
            "]",
            "%",
            "^",
            "~",
            "\\");

    private ForbiddenConstruct() {}

    /**
     * Something forbidden.
     *
     * @param word what
     * @param span where
     */
    record Found(String word, Span span) {}

    static Optional<Found> at(Token token) {
        return find(token, Stream.concat(CONSTRUCTS.stream(), HERE_ONLY.stream()));
    }

    static Optional<Found> before(Token token) {
        return find(token, CONSTRUCTS.stream());
    }

    /** {@return whether a statement cannot start so because it would do something} */
    static boolean isConstruct(String word) {
        return CONSTRUCTS.contains(word);
    }

    /** The longest word that starts where the token starts: {@code no-loop} is three tokens. */
    private static Optional<Found> find(Token token, Stream<String> words) {
        int start = token.getStartIndex();
        int end = Math.min(start + 20, token.getInputStream().size()) - 1;
        String ahead = start < 0 || end < start ? "" : token.getInputStream().getText(Interval.of(start, end));
        return words.filter(ahead::startsWith)
                .filter(word -> isWhole(ahead, word))
                .max(Comparator.comparingInt(String::length))
                .map(word ->
                        new Found(word, new Span(token.getLine(), token.getCharPositionInLine() + 1, word.length())));
    }

    private static boolean isWhole(String ahead, String word) {
        return !Character.isLetter(word.charAt(0))
                || ahead.length() == word.length()
                || !Character.isLetterOrDigit(ahead.charAt(word.length()));
    }
}
