package org.zhize;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhize.problem.Problem;

/** A rule set cannot be used. Holds every problem that was found, not only the first. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RuleSetException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.render(Locale.CHINESE))
                .collect(Collectors.joining("\n", "\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** {@return everything that is wrong, in file order} */
    public List<Problem> problems() {
        return problems;
    }
}
