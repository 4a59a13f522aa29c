/**
 * Scenarios that prove rule sets.
 *
 * <p>A scenario lies beside the criterion that it proves, in {@code <criterion>.scenarios.yaml}: a sentence, a situation,
 * facts, and the verdict that must come out. {@link org.zhize.testkit.ScenarioSuite} reads and runs them, {@link
 * org.zhize.testkit.RuleSetTests} makes JUnit tests of them, and {@link org.zhize.testkit.RuleVerifier} proves a rule from
 * Java.
 */
@NullMarked
package org.zhize.testkit;

import org.jspecify.annotations.NullMarked;
