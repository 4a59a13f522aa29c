package org.zhize.language;

/**
 * A comparison as the rule engine puts it.
 *
 * @param test what is compared
 * @param lenient whether a fact passes where a value is absent, since it may be meant
 */
public record CanonicalTest(Constraint.Test test, boolean lenient) {}
