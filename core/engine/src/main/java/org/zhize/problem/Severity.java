package org.zhize.problem;

/** How grave a problem is. */
public enum Severity {
    /** The rule set is refused. */
    ERROR,
    /** The rule set works, but someone should look. */
    WARNING
}
