package org.zhize.testkit.mutation;

import java.util.function.UnaryOperator;
import org.zhize.RuleSet;

/**
 * A mutant, and how it is made.
 *
 * @param mutant what is changed
 * @param change makes it of the rule set; throws {@link org.zhize.RuleSetException} if the checks of rules refuse it
 */
record Trial(Mutant mutant, UnaryOperator<RuleSet> change) {}
