package org.zhize.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/** What DRL has and the rule language has not: it is refused by its name. */
final class ForbiddenConstruct {

    private static final String[] WORDS = {
        "salience",
        "no-loop",
        "lock-on-active",
        "agenda-group",
        "activation-group",
        "ruleflow-group",
        "auto-focus",
        "duration",
        "timer",
        "calendars",
        "date-effective",
        "date-expires",
        "enabled",
        "dialect",
        "attributes",
        "function",
        "query",
        "declare",
        "unit",
        "extends",
        "from",
        "collect",
        "eval",
        "entry-point",
        "window",
        "action",
        "reverse",
        "init",
        "result",
        "insert",
        "insertLogical",
        "update",
        "modify",
        "delete",
        "retract",
        "new",
        "if",
        "else",
        "for",
        "while",
        "return",
        "import",
        "do",
        "drools",
        "kcontext",
        "System",
        "matches",
        "contains",
        "memberOf",
        "soundslike",
        "str",
        "and",
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
        "\\"
    };

    private ForbiddenConstruct() {}

    /** {@return the longest forbidden word that starts where the token starts} */
    static Optional<String> at(Token token) {
        int start = token.getStartIndex();
        int end = Math.min(start + 20, token.getInputStream().size()) - 1;
        String ahead = start < 0 || end < start ? "" : token.getInputStream().getText(Interval.of(start, end));
        return Arrays.stream(WORDS)
                .filter(ahead::startsWith)
                .filter(word -> isWhole(ahead, word))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isWhole(String ahead, String word) {
        return !Character.isLetter(word.charAt(0))
                || ahead.length() == word.length()
                || !Character.isLetterOrDigit(ahead.charAt(word.length()));
    }
}
