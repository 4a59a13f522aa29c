package org.zhize.report;

import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;

/** A report cannot be read on from here. */
final class BrokenReportException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient ProblemCode code;
    private final transient Location location;
    private final transient Object[] arguments;

    BrokenReportException(ProblemCode code, Location location, Object... arguments) {
        super(code.code() + " " + location);
        this.code = code;
        this.location = location;
        this.arguments = arguments.clone();
    }

    ProblemCode code() {
        return code;
    }

    Location location() {
        return location;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
