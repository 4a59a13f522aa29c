package org.zhize.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import org.zhize.problem.Location;

/** Quotes from the line of a rule file; what goes on in the next line is left out. */
final class Snippet {

    private static final String MORE = " …";

    private Snippet() {}

    /** {@return what stands at the place, as far as it reaches in its line} */
    static String stretch(Location place) {
        String rest = from(place);
        return rest.substring(
                0, rest.offsetByCodePoints(0, Math.min(place.span().length(), rest.codePointCount(0, rest.length()))));
    }

    /** {@return a name and what stands in parentheses behind it} */
    static String call(Location place) {
        String rest = from(place);
        int open = rest.indexOf('(');
        int end = open < 0 ? -1 : end(rest, open + 1);
        return end < 0 ? rest.strip() + MORE : rest.substring(0, end + 1);
    }

    /**
     * {@return an argument of a call}
     *
     * @param place somewhere in the argument
     * @param function what is called
     * @param number which argument, from 0
     */
    static String argument(Location place, String function, int number) {
        String line = place.excerpt();
        int column = line.length() - from(place).length();
        int call = line.lastIndexOf(function + "(", column);
        if (call < 0) {
            return from(place).strip();
        }
        List<String> arguments = arguments(line.substring(call + function.length() + 1));
        return arguments.get(Math.min(number, arguments.size() - 1));
    }

    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += step(text.charAt(i));
            if (depth < 0 || (depth == 0 && text.charAt(i) == ',')) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (depth >= 0) {
            arguments.add(text.substring(start).strip() + MORE);
        }
        return arguments;
    }

    private static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            depth += step(text.charAt(i));
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private static int step(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

    private static String from(Location place) {
        String line = place.excerpt();
        int column = Math.min(place.span().column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, column));
    }
}
