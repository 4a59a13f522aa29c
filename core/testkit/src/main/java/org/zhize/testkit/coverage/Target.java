package org.zhize.testkit.coverage;

import org.zhize.criterion.Criterion;
import org.zhize.finding.Approach;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Location;
import org.zhize.rule.Verdict;

/** What a scenario can show: the content of an item, for programs. */
public sealed interface Target {

    /** {@return of what kind it is} */
    CoverageKind kind();

    /** {@return the place in the rule set to which it leads} */
    Location location();

    /** What concerns one rule. */
    sealed interface OfRule extends Target {
        /** {@return the rule} */
        Rule rule();
    }

    /**
     * A rule fires.
     *
     * @param rule the rule
     */
    record Firing(Rule rule) implements OfRule {
        @Override
        public CoverageKind kind() {
            return CoverageKind.RULE;
        }

        @Override
        public Location location() {
            return rule.location();
        }
    }

    /**
     * A verdict comes out: of a quality check {@link Verdict#MET} where nothing is suspect, else {@link Verdict#INCONSISTENT}.
     *
     * @param criterion the criterion or quality check
     * @param part the part; empty for the whole
     * @param verdict the verdict
     */
    record Outcome(Criterion criterion, String part, Verdict verdict) implements Target {
        @Override
        public CoverageKind kind() {
            return CoverageKind.VERDICT;
        }

        @Override
        public Location location() {
            return criterion.location();
        }
    }

    /**
     * A consequence follows or does not.
     *
     * @param consequence the consequence
     * @param follows whether it does
     */
    record Following(Criterion consequence, boolean follows) implements Target {
        @Override
        public CoverageKind kind() {
            return CoverageKind.VERDICT;
        }

        @Override
        public Location location() {
            return consequence.location();
        }
    }

    /**
     * A pattern matches a fact, or none.
     *
     * @param rule the rule
     * @param pattern the pattern
     * @param matches whether it does
     */
    record Matching(Rule rule, Pattern pattern, boolean matches) implements OfRule {
        @Override
        public CoverageKind kind() {
            return CoverageKind.PATTERN;
        }

        @Override
        public Location location() {
            return pattern.location();
        }
    }

    /**
     * A comparison in a pattern holds or fails.
     *
     * @param rule the rule
     * @param pattern the pattern
     * @param test the comparison
     * @param holds whether it does
     */
    record Holding(Rule rule, Pattern pattern, Constraint.Test test, boolean holds) implements OfRule {
        @Override
        public CoverageKind kind() {
            return CoverageKind.PATTERN;
        }

        @Override
        public Location location() {
            return test.location();
        }
    }

    /**
     * A comparison in a pattern is approached.
     *
     * @param rule the rule
     * @param pattern the pattern
     * @param test the comparison, which asks for an order
     * @param approach how near
     */
    record TestApproach(Rule rule, Pattern pattern, Constraint.Test test, Approach approach) implements OfRule {
        @Override
        public CoverageKind kind() {
            return CoverageKind.THRESHOLD;
        }

        @Override
        public Location location() {
            return test.location();
        }
    }

    /**
     * A bound of a requirement is approached.
     *
     * @param rule the rule
     * @param requirement what the rule requires
     * @param bound which of its bounds, from 0
     * @param approach how near
     */
    record BoundApproach(Rule rule, Requirement requirement, int bound, Approach approach) implements OfRule {
        @Override
        public CoverageKind kind() {
            return CoverageKind.THRESHOLD;
        }

        @Override
        public Location location() {
            return expression().location();
        }

        /** {@return the bound as the rule writes it} */
        public Expression expression() {
            return requirement.bounds().get(bound);
        }
    }

    /**
     * A value of a parameter decides.
     *
     * @param value the value, or the entry that takes one away
     */
    record Deciding(ParameterValue value) implements Target {
        @Override
        public CoverageKind kind() {
            return CoverageKind.PARAMETER;
        }

        @Override
        public Location location() {
            return value.location();
        }
    }
}
