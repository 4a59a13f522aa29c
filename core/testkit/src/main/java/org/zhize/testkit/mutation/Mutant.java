package org.zhize.testkit.mutation;

import java.util.Locale;
import org.zhize.language.Statement.RequiredRelation;
import org.zhize.problem.Location;

/**
 * A rule set with one small change, such as an analyst could make by mistake. Immutable.
 *
 * @param kind what is changed, a word such as {@code relation}
 * @param criterion the criterion, quality check or consequence whose rule or parameter is changed
 * @param name the name of the rule, or the full key of the parameter
 * @param location where the change starts
 * @param replaced the words as their author wrote them
 * @param replacement what takes their place; empty where they are dropped
 * @param diff the lines before and after, each with its line break, the first ones numbered
 */
public record Mutant(
        String kind,
        String criterion,
        String name,
        Location location,
        String replaced,
        String replacement,
        String diff) {

    private static final int LONGEST = 60;

    /**
     * {@return what no scenario noticed, if this one survived}
     *
     * @param locale English where its language is English, else Chinese
     */
    public String sentence(Locale locale) {
        return MutationWords.in(locale).get(kind, shown(replaced), shown(replacement));
    }

    /** One of a list is dropped together with a comma beside it. */
    private static String withoutComma(String text) {
        return text.replaceAll("^,\\s*|\\s*,$", "");
    }

    /** What is required is read more easily by its sign. */
    private static String shown(String text) {
        for (RequiredRelation relation : RequiredRelation.values()) {
            if (relation.word().equals(text)) {
                return relation.sign();
            }
        }
        String line = withoutComma(text.strip()).replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
