package org.zhize.testkit.coverage;

/** What an item is about. */
public enum CoverageKind {
    /** A rule. */
    RULE,
    /** A verdict that can come out. */
    VERDICT,
    /** A pattern or a comparison in one. */
    PATTERN,
    /** A bound or a comparison that asks for an order. */
    THRESHOLD,
    /** A value of a parameter. */
    PARAMETER
}
