/**
 * Real cases: what public documents print about real governments, and the verdict that follows from it.
 *
 * <p>{@code cases.json} beside these classes holds them as they were noted down from the documents. {@link
 * org.zhize.education.cases.CaseFacts} turns a case into facts, {@link org.zhize.education.cases.CaseSituations} into a
 * government and a year; nothing of a case is left out in silence: a name that neither knows is an error. A case whose
 * expected verdict the rule set does not give stands in {@code cases-disputed.yaml} with the verdict it gives instead
 * and why, and the test holds it to that.
 */
@NullMarked
package org.zhize.education.cases;

import org.jspecify.annotations.NullMarked;
