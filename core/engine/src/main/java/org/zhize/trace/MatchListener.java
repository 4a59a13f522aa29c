package org.zhize.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;

/**
 * Is told each step by which rules are matched with facts. Governments of a batch are matched in parallel: an implementation
 * must bear being called by several threads at once, in any order. It hears of what it overrides.
 */
public interface MatchListener {

    /**
     * A pattern was put to facts, everything before it in its rule having matched.
     *
     * @param rule the rule
     * @param pattern the pattern
     * @param candidates the facts of its type
     * @param found those of them that satisfy it, or may where a value is absent
     */
    default void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {}

    /**
     * A comparison was put to a fact, all before it in its pattern having held.
     *
     * @param rule the rule
     * @param pattern the pattern that it belongs to
     * @param test the comparison
     * @param fact the fact
     * @param answer whether it holds
     * @param nearness how near the values came, where it asks for an order
     */
    default void tested(
            Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Nearness nearness) {}

    /**
     * A fact was refused, by the comparison that was told last.
     *
     * @param rule the rule
     * @param pattern the pattern that refused it
     * @param test the comparison
     * @param fact the fact
     * @param values those of its {@linkplain Constraint.Test#operands operands}, numbers with a unit in base units; null where
     *     absent
     */
    default void refused(
            Rule rule, Pattern pattern, Constraint.Test test, Object fact, List<@Nullable Object> values) {}

    /**
     * What a rule requires was compared.
     *
     * @param rule the rule
     * @param requirement what it requires
     * @param bound which of its bounds, from 0
     * @param nearness how near the values came
     */
    default void required(Rule rule, Requirement requirement, int bound, Nearness nearness) {}

    /**
     * A rule matched, as a whole or up to a fact that is missing; of a check also what it was put to.
     *
     * @param match the match; its conditions hold, or may where a value is absent
     */
    default void matched(RuleMatch match) {}

    /**
     * A rule matched as a whole and for certain: nothing that its conditions ask is absent.
     *
     * @param match the match, of which {@link #matched} was told before
     */
    default void fired(RuleMatch match) {}

    /** The answer to a comparison. */
    enum Answer {
        /** It holds. */
        YES,
        /** It does not. */
        NO,
        /** A value is absent. */
        UNKNOWN
    }
}
