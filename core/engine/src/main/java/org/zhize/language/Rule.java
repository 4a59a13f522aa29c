package org.zhize.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/**
 * One rule: when it applies, and what it then says.
 *
 * @param name the name between quotes
 * @param criterion the criterion it decides
 * @param conditions what stands after {@code when}, in order
 * @param statement what stands after {@code then}
 * @param location where its name stands
 */
public record Rule(String name, String criterion, List<Condition> conditions, Statement statement, Location location) {

    /** Copies {@code conditions}. */
    public Rule {
        conditions = List.copyOf(conditions);
    }

    /** {@return which rule it is, for whoever has to mend it} */
    public Bilingual place() {
        String at = location.file() + ":" + location.span().line();
        return new Bilingual(
                "标准 %s 的规则“%s”（%s）".formatted(criterion, name, at),
                "rule \"%2$s\" of criterion %1$s (%3$s)".formatted(criterion, name, at));
    }

    /** {@return every pattern of the rule, in order, those inside groups included} */
    public Stream<Pattern> patterns() {
        return conditions.stream().flatMap(Condition::patterns);
    }

    /** {@return whether one of its patterns asks for facts of the type} */
    public boolean asksFor(Class<?> type) {
        return patterns().anyMatch(pattern -> pattern.type().equals(type.getSimpleName()));
    }

    /** {@return the pattern of the facts that it suspects; nothing if it is no check} */
    public Optional<Pattern> suspected() {
        return statement instanceof Statement.Suspicion suspicion
                        && suspicion.fact() instanceof Expression.Variable fact
                ? patterns()
                        .filter(pattern -> pattern.variable().equals(fact.name()))
                        .findFirst()
                : Optional.empty();
    }

    /** {@return the parameters that the rule names, in order, each as often as it is named} */
    public Stream<ParameterReference> parameters() {
        return Stream.concat(
                conditions.stream().flatMap(Condition::parameters),
                statement.expressions().flatMap(Expression::parameters));
    }
}
