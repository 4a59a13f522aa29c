package org.zhize.cli;

import java.io.PrintStream;
import java.util.List;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;

/** Prints problems for people: how grave, where, what, and what to write instead. */
final class ProblemPrinter {

    private final Terminal terminal;

    ProblemPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Ends with where to read more, unless there is nothing to read about. */
    void print(List<Problem> problems, PrintStream where) {
        problems.forEach(problem -> where.println(text(problem)));
        problems.stream()
                .findFirst()
                .ifPresent(first ->
                        where.println(terminal.text("see-explain", first.code().code())));
    }

    private String text(Problem problem) {
        String gravity = terminal.text(problem.code().severity() == Severity.ERROR ? "error" : "warning");
        return gravity + "  " + problem.render(terminal.locale());
    }

    static String summary(List<Problem> problems, Terminal terminal) {
        return terminal.text("summary", count(problems, Severity.ERROR), count(problems, Severity.WARNING));
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.code().severity() == severity)
                .count();
    }
}
