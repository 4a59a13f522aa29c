package org.zhize.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something that a person wrote and should change.
 *
 * @param code what kind of problem it is
 * @param location where it is
 * @param arguments the values that the message names, in the order in which it names them
 */
public record Problem(ProblemCode code, Location location, List<String> arguments) {

    /** By file, line, column and code: the order in which problems are shown. */
    public static final Comparator<Problem> IN_FILE_ORDER = Comparator.<Problem, String>comparing(
                    problem -> problem.location().file())
            .thenComparingInt(problem -> problem.location().span().line())
            .thenComparingInt(problem -> problem.location().span().column())
            .thenComparing(Problem::code);

    /** Copies {@code arguments}. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** {@return a problem of the given kind at the given place} */
    public static Problem of(ProblemCode code, Location location, Object... arguments) {
        return new Problem(
                code, location, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** {@return what is wrong, in one sentence} */
    public String message(Locale locale) {
        return Messages.format(code.code() + ".message", locale, arguments);
    }

    /** {@return what to write instead; empty where the message says all} */
    public String repair(Locale locale) {
        return Messages.format(code.code() + ".repair", locale, arguments);
    }

    /** {@return the place, the code and the message, the line with a caret under it, and the repair} */
    public String render(Locale locale) {
        StringBuilder text = new StringBuilder()
                .append(location)
                .append("  ")
                .append(code.code())
                .append("  ")
                .append(message(locale))
                .append('\n');
        Excerpt.append(text, location);
        String repair = repair(locale);
        return repair.isEmpty()
                ? text.toString()
                : text.append(repair).append('\n').toString();
    }
}
