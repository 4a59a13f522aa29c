package org.zhize.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhize.limit.Limits;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Severity;

/** Collects problems of facts, and notes which governments' facts are therefore not all there. For one thread. */
final class Complaints {

    /** Nothing more is to be read. */
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final Problems problems;
    private final boolean stopsAtFirst;
    private final Limits limits;
    private final Set<String> governments = new HashSet<>();
    private boolean concernAll;

    /**
     * @param problems takes them
     * @param stopsAtFirst whether the first error is {@link Enough}
     * @param limits what is complained about
     */
    Complaints(Problems problems, boolean stopsAtFirst, Limits limits) {
        this.limits = limits;
        this.problems = problems;
        this.stopsAtFirst = stopsAtFirst;
    }

    /** {@return how large what is read may be} */
    Limits limits() {
        return limits;
    }

    /** A government's facts are not all there. */
    void about(String government, ProblemCode code, Location location, Object... arguments) {
        governments.add(government);
        add(Problem.of(code, location, arguments));
    }

    /** Whose facts are not all there, nobody can tell. */
    void aboutAll(ProblemCode code, Location location, Object... arguments) {
        addAboutAll(Problem.of(code, location, arguments));
    }

    void aboutAll(Problems found) {
        found.inFileOrder().forEach(this::addAboutAll);
    }

    void about(String government, Problems found) {
        found.inFileOrder().forEach(problem -> {
            governments.add(government);
            add(problem);
        });
    }

    private void addAboutAll(Problem problem) {
        concernAll |= isError(problem);
        add(problem);
    }

    private void add(Problem problem) {
        problems.add(problem);
        if (stopsAtFirst && isError(problem)) {
            concernAll = true;
            throw new Enough();
        }
    }

    private static boolean isError(Problem problem) {
        return problem.code().severity() == Severity.ERROR;
    }

    /** {@return whether nobody can tell whose facts are all there} */
    boolean concernAll() {
        return concernAll;
    }

    /** {@return whether the facts of a government are not all there} */
    boolean concern(String government) {
        return concernAll || governments.contains(government);
    }

    List<Problem> inFileOrder() {
        return problems.inFileOrder();
    }
}
