package org.zhize.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhize.problem.Problem;
import org.zhize.problem.SourceText;

/** Demands of what is told that people can read it, in both languages, at a place that exists. */
final class Told {

    private Told() {}

    static void check(List<Problem> problems) {
        for (Problem problem : problems) {
            words(problem.render(Locale.CHINESE));
            words(problem.render(Locale.ENGLISH));
        }
    }

    /** @param text in which all of it stands */
    static void check(List<Problem> problems, Optional<SourceText> text) {
        check(problems);
        int lines = Math.max(1, text.map(SourceText::lineCount).orElse(1));
        for (Problem problem : problems) {
            if (problem.location().span().line() > lines) {
                throw new AssertionError("beyond the last line: " + problem);
            }
        }
    }

    static void words(String words) {
        if (words.isBlank()) {
            throw new AssertionError("says nothing");
        }
    }
}
