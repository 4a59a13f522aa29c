package org.zhize.testkit.mutation;

import org.zhize.parameter.ParameterValue;

/**
 * A change of one value of a parameter.
 *
 * @param kind what is changed
 * @param replaced the value or day as written
 * @param replacement what takes its place
 * @param other the value after the change
 */
record ValueEdit(Kind kind, String replaced, String replacement, ParameterValue other) {

    enum Kind {
        /** A number or a day moves by one step. */
        STEP,
        /** The value before it in time goes on. */
        PREDECESSOR,
        /** A region does as the nation. */
        NATIONAL,
        /** The day from which it holds moves by one. */
        START,
        /** Yes becomes no. */
        FLAG,
        /** One choice becomes another. */
        CHOICE
    }

    boolean isOfStart() {
        return kind == Kind.START;
    }
}
