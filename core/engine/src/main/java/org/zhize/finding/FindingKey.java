package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhize.fact.FactType;
import org.zhize.language.Expression;
import org.zhize.language.Statement;

/**
 * What a finding is about within its criterion.
 *
 * @param part the leg or stage; empty for the whole
 * @param subject the school, class or other thing; empty for the government itself
 */
record FindingKey(String part, String subject) implements Comparable<FindingKey> {

    static final FindingKey WHOLE = new FindingKey("", "");

    /** Stands for a part of which it is not known which it is: what is said of it is not said of the whole. */
    private static final String SOME = "?";

    /** A text written in the rule or a constant names a part; a fact or a text read from one names a subject. */
    static FindingKey of(Statement statement, Environment environment) {
        List<String> parts = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        for (Expression expression : statement.of()) {
            Object content = environment.evaluate(expression).content();
            if (content == null && isSomePart(expression, environment)) {
                parts.add(SOME);
            } else if (expression instanceof Expression.Text || content instanceof Enum<?>) {
                parts.add(FactType.text(content));
            } else if (content instanceof String text) {
                subjects.add(text);
            } else if (content != null && expression instanceof Expression.Variable variable) {
                subjects.add(environment.label(variable.name(), content));
            }
        }
        return new FindingKey(String.join("/", parts), String.join("·", subjects));
    }

    /** {@return the part that a statement names in so many words; empty where it depends on the facts} */
    static String writtenPart(Statement statement) {
        return statement.of().stream()
                .filter(Expression.Text.class::isInstance)
                .map(text -> ((Expression.Text) text).value())
                .collect(Collectors.joining("/"));
    }

    private static boolean isSomePart(Expression expression, Environment environment) {
        return expression instanceof Expression.Variable variable && environment.isChoice(variable.name());
    }

    @Override
    public int compareTo(FindingKey other) {
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : subject.compareTo(other.subject);
    }
}
