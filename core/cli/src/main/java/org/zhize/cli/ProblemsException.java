package org.zhize.cli;

import java.util.List;
import org.zhize.problem.Problem;

/** Files of facts or scenarios cannot be used as they are. */
final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems) {
        super(String.valueOf(problems.size()));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
