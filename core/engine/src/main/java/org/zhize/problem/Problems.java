package org.zhize.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems while files are read, so that all of them can be shown at once.
 *
 * <p>For one thread.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Nothing is wrong yet. */
    public Problems() {}

    /** Adds a problem. */
    public void add(ProblemCode code, Location location, Object... arguments) {
        found.add(Problem.of(code, location, arguments));
    }

    /** {@return whether a problem was added that refuses the rule set} */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
    }

    /** {@return whether a problem was added that refuses the given file} */
    public boolean hasErrorsIn(String file) {
        return found.stream()
                .anyMatch(problem -> problem.code().severity() == Severity.ERROR
                        && problem.location().file().equals(file));
    }

    /** {@return what was added, each once, in file order} */
    public List<Problem> inFileOrder() {
        return found.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList();
    }
}
