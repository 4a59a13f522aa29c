package org.zhize.diff;

import java.util.List;

/**
 * What brings a verdict about.
 *
 * @param kind how the changes do it
 * @param changes one or more
 */
public record Cause(Kind kind, List<Change> changes) {

    /** Copies {@code changes}. */
    public Cause {
        changes = List.copyOf(changes);
    }

    /** How changes bring a verdict about. */
    public enum Kind {
        /** One change does it. */
        ALONE,
        /** Each of several does it without the others. */
        EACH,
        /** Several do it together; none of them does alone. */
        TOGETHER
    }
}
