package org.zhize.testkit;

import org.jspecify.annotations.Nullable;

/**
 * By which scheme a scenario is scored, and the grade that must come out. Immutable.
 *
 * @param scheme the scheme's id
 * @param grade the grade's id; null for any
 */
public record ExpectedGrade(String scheme, @Nullable String grade) {}
