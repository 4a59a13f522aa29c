package org.zhize.testkit;

import org.jspecify.annotations.Nullable;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Severity;

/**
 * A problem that must be reported. Immutable.
 *
 * @param code which kind of problem
 * @param file the path of the file in which it is; null for any
 * @param line the line on which it is, from 1; null for any
 */
public record ExpectedProblem(
        ProblemCode code, @Nullable String file, @Nullable Integer line) {

    boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    boolean isMetBy(Problem reported) {
        return code == reported.code()
                && (file == null || file.equals(reported.location().file()))
                && (line == null || line == reported.location().span().line());
    }

    /** {@return it in a few words: {@code ZZ203 funding/growth.drl:5}} */
    @Override
    public String toString() {
        String place = (file == null ? "" : " " + file) + (line == null ? "" : ":" + line);
        return code.code() + place;
    }
}
