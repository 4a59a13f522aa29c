package org.zhize.language;

import org.zhize.problem.Location;
import org.zhize.problem.SourceText;

/**
 * A change of a few words in a rule file, such as {@code isAtLeast} to {@code isAbove}. Immutable.
 *
 * @param kind what is changed
 * @param criterion the criterion that the rule decides
 * @param rule the name of the rule
 * @param location where the changed words start
 * @param start how many characters of the file stand before them
 * @param replaced the words as their author wrote them
 * @param replacement what takes their place; empty where they are dropped
 */
public record RuleEdit(
        Kind kind, String criterion, String rule, Location location, int start, String replaced, String replacement) {

    /** What an edit changes. */
    public enum Kind {
        /** How a value is compared after {@code when}. */
        COMPARISON,
        /** How the measured value is compared after {@code then}. */
        RELATION,
        /** What is added to a variable, such as a year. */
        OFFSET,
        /** A whole number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A constant of an enum, such as a stage. */
        CONSTANT,
        /** For which part a finding is made. */
        PART,
        /** A sign of arithmetic. */
        ARITHMETIC,
        /** The order of two arguments. */
        ORDER,
        /** What is computed of facts or values. */
        FUNCTION,
        /** What a rule decides without measuring. */
        OUTCOME,
        /** What becomes of verdicts that used a suspected fact. */
        MARK,
        /** Whether there must be such a fact, or none. */
        EXISTENCE,
        /** A pattern is dropped. */
        PATTERN_DROPPED,
        /** What is asked of a fact is dropped. */
        CONSTRAINT_DROPPED,
        /** A member of a list is dropped. */
        MEMBER_DROPPED,
        /** One of several patterns that would do is dropped. */
        ALTERNATIVE_DROPPED,
        /** What must be measured before something follows is dropped. */
        DEMAND_DROPPED,
        /** A rule is dropped. */
        RULE_DROPPED
    }

    /**
     * {@return the file after the change}
     *
     * @param source the file that the edit was made for
     * @throws IllegalArgumentException if it says something else there
     */
    public SourceText apply(SourceText source) {
        String text = source.text();
        if (!text.startsWith(replaced, start)) {
            throw new IllegalArgumentException("not an edit of this text: " + location);
        }
        return new SourceText(
                source.name(), text.substring(0, start) + replacement + text.substring(start + replaced.length()));
    }
}
