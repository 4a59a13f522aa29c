package org.zhize.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhize.rule.Verdict;

/** Paints the signs of verdicts, which tell the same without colours. */
final class Colours {

    private static final String OPTION = "--color";
    private static final String RESET = "\u001B[0m";

    private static final Pattern SIGNS = Pattern.compile(words());

    private Colours() {}

    /** A question or exclamation mark is a verdict only before its word. */
    private static String words() {
        return "✗|✓|⊘|[?!] (?:%s|%s|Insufficient|Inconsistent)|(?m)^▌.*$|(?m)^─+$"
                .formatted(Verdict.INSUFFICIENT.title(), Verdict.INCONSISTENT.title());
    }

    /**
     * {@return whether to use colours}
     *
     * @param args the arguments, as far as they ask for colours: {@code --color auto|always|never}
     * @param environment the variables: {@code NO_COLOR} and a dumb terminal want none
     * @param isWatched whether a person is watching
     */
    static boolean wanted(List<String> args, Map<String, String> environment, boolean isWatched) {
        return switch (asked(args)) {
            case "always" -> true;
            case "never" -> false;
            default ->
                isWatched
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"));
        };
    }

    private static String asked(List<String> args) {
        int last = args.lastIndexOf(OPTION);
        String after = last >= 0 && last + 1 < args.size() ? args.get(last + 1) : "auto";
        return args.stream()
                .filter(arg -> arg.startsWith(OPTION + "="))
                .map(arg -> arg.substring(OPTION.length() + 1))
                .findFirst()
                .orElse(after)
                .toLowerCase(Locale.ROOT);
    }

    static String paint(String text) {
        return SIGNS.matcher(text).replaceAll(found -> code(found.group()) + found.group() + RESET);
    }

    private static String code(String sign) {
        int colour = switch (sign.charAt(0)) {
            case '✗' -> 31;
            case '✓' -> 32;
            case '?' -> 33;
            case '!' -> 35;
            case '⊘' -> 36;
            case '▌' -> 1;
            default -> 2;
        };
        return "\u001B[" + colour + "m";
    }
}
