/**
 * What the scenarios of a rule set have proven, and what not: start at {@link org.zhize.testkit.coverage.Coverage}.
 *
 * <h2>Coverage definition 2</h2>
 *
 * <p>An <em>item</em> is something that a scenario can prove about a criterion, quality check or consequence. It is
 * <em>covered</em> if it was seen in at least one scenario that expects something of that criterion and passed. What was seen
 * includes what happened to other governments that the scenario evaluates with its own. Coverage is covered items by items,
 * exact; as a percentage it is rounded down, so that 100 % means all.
 *
 * <ol>
 *   <li><b>Rule</b>. Each rule: it fired, that is, all its conditions held for some facts, and nothing that they ask of them was absent.
 *   <li><b>Verdict</b>. Each verdict that can come out, for the criterion as a whole and for each part that its file or its
 *       rules name in so many words:
 *       <ul>
 *         <li>met, not met and insufficient, where a rule requires something or takes a verdict over, or where the criterion
 *             is a combination of others;
 *         <li>the verdict that a rule states ({@code holds}, {@code fails}, {@code notApplicable}, {@code missing});
 *         <li>insufficient, always, but where {@code absent: NOT_MET} it is not met, always;
 *         <li>not applicable, for the whole, where the criterion names {@code levels} or {@code since}, or where each of its rules (but those
 *             that say no more than "not applicable") needs a parameter: before its first day there is none.
 *       </ul>
 *       Inconsistent is not demanded: it belongs to the quality check. A quality check must be seen sound and suspect; a
 *       consequence must be seen to follow and not to follow.
 *   <li><b>Pattern</b>. Each pattern after {@code when}: it matched a fact, and it matched none although all before it did. A
 *       pattern of the situation or the government that cannot fail always matches: for it, only that. Each comparison in a
 *       pattern, those that {@code forall} demands included: it held for a fact, and it failed for one, all before it in the
 *       pattern having held. Of a comparison of a parameter with a word only what some value of the parameter can answer;
 *       and this year's findings and grade are never of another year.
 *   <li><b>Threshold</b>. Each bound of a requirement, and each comparison that asks for an order: approached exactly on it,
 *       just below, just above. How near that is, {@link org.zhize.finding.Approach} says; of {@code differsFrom} the threshold
 *       is the difference that is still allowed. Not demanded is just below zero: of a count, a figure that counts or a share
 *       whose bound is zero, or a parameter that only ever is zero, and of the comparison {@code > 0}, which what is negative
 *       fails as zero does; nor just above the whole, of a share whose bound always is 100 %.
 *   <li><b>Parameter value</b>. Each dated value of the nation or a region, and each entry that lets a parameter end or fall
 *       back to the region above: it decided for the situation of a scenario about a criterion that needs the parameter.
 * </ol>
 *
 * <p>A change of this definition raises its number, {@link org.zhize.testkit.coverage.Coverage#DEFINITION}: percentages by
 * different definitions cannot be compared.
 */
@NullMarked
package org.zhize.testkit.coverage;

import org.jspecify.annotations.NullMarked;
