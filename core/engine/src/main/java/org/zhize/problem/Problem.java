package org.zhize.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that a person wrote and should change.
 *
 * @param code what kind of problem it is
 * @param location where it is
 * @param arguments the values that the message names, in the order in which it names them
 */
public record Problem(ProblemCode code, Location location, List<Bilingual> arguments) {

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
                code, location, Stream.of(arguments).map(Problem::bilingual).toList());
    }

    private static Bilingual bilingual(Object argument) {
        return argument instanceof Bilingual both ? both : Bilingual.same(String.valueOf(argument));
    }

    /** {@return what is wrong, in one sentence} */
    public String message(Locale locale) {
        return Messages.format(code.code() + ".message", locale, arguments);
    }

    /** {@return what to write instead, for what the last value says if there is advice on it; empty where the message says all} */
    public String repair(Locale locale) {
        String general = code.code() + ".repair";
        String special = arguments.isEmpty()
                ? general
                : general + "." + arguments.get(arguments.size() - 1).zh();
        String advice = Messages.format(special, locale, arguments);
        return advice.isEmpty() ? Messages.format(general, locale, arguments) : advice;
    }

    /** {@return the place, the code and the message, the line with a caret under it, and the repair; safe on a terminal} */
    public String render(Locale locale) {
        String sentence = location + "  " + code.code() + "  " + message(locale);
        StringBuilder text =
                new StringBuilder().append(Excerpt.visible(sentence)).append('\n');
        Excerpt.append(text, location);
        String repair = repair(locale);
        return repair.isEmpty()
                ? text.toString()
                : text.append(Excerpt.visible(repair)).append('\n').toString();
    }
}
