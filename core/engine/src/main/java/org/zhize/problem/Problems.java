package org.zhize.problem;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/**
 * Collects problems while files are read, so that all of them can be shown at once.
 *
 * <p>May be shared between threads, which read different files.
 */
public final class Problems {

    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    /** Nothing is wrong yet. */
    public Problems() {}

    /** Adds a problem. */
    public void add(ProblemCode code, Location location, Object... arguments) {
        add(Problem.of(code, location, arguments));
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds all that another one has collected. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** {@return whether a problem was added that refuses the rule set} */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
    }

    /** {@return whether a problem was added that refuses the given file} */
    public boolean hasErrorsIn(String file) {
        return hasErrorsInFile(file::equals);
    }

    /** {@return whether a problem was added that refuses a file whose path ends so} */
    public boolean hasErrorsInFileEnding(String ending) {
        return hasErrorsInFile(file -> file.endsWith(ending));
    }

    private boolean hasErrorsInFile(Predicate<String> which) {
        return found.stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .anyMatch(problem -> which.test(problem.location().file()));
    }

    /** {@return what was added, each once, in file order} */
    public List<Problem> inFileOrder() {
        return found.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList();
    }
}
