package org.zhize.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.exact.Dimension;
import org.zhize.exact.Real;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.language.Aggregate;
import org.zhize.language.AggregateFunction;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Bilingual;
import org.zhize.rule.ReferenceValue;
import org.zhize.rule.Situation;

/** Finds the figures behind a measured value that a government can still change: its own, of the year under evaluation. */
final class Levers {

    private final RuleMatch match;
    private final Environment environment;
    private final Set<String> used;

    private Levers(Requirement requirement, RuleMatch match, Environment environment) {
        this.match = match;
        this.environment = environment;
        this.used = requirement.expressions().flatMap(Expression::variables).collect(Collectors.toSet());
    }

    static List<Lever> of(Requirement requirement, RuleMatch match, Environment environment) {
        Levers levers = new Levers(requirement, match, environment);
        return IntStream.range(0, match.slots().size())
                .boxed()
                .flatMap(levers::at)
                .filter(lever -> isAmount(lever.value()))
                .toList();
    }

    /** A rate follows from amounts; nobody changes it itself. */
    private static boolean isAmount(Value value) {
        return value.content() instanceof Real
                && value.isExact()
                && value.unit() != null
                && !value.unit().dimension().equals(Dimension.NONE);
    }

    private Stream<Lever> at(int element) {
        Object slot = match.slots().get(element);
        if (match.plan().elements().get(element) instanceof Condition.Group group) {
            boolean isNow = slot instanceof GroupFacts facts
                    && facts.selected().stream().allMatch(fact -> isNow(environment.type(group.pattern()), fact));
            return isNow ? group.aggregates().stream().flatMap(sum -> sum(group.pattern(), sum)) : Stream.empty();
        }
        Pattern pattern = ((Condition.Single) match.plan().elements().get(element)).pattern();
        FactType type = environment.type(pattern);
        boolean isOwn = !pattern.isCircumstance() && !(slot instanceof ReferenceValue) && isNow(type, slot);
        return isOwn ? pattern.bindings().flatMap(binding -> lever(type, binding, binding.variable())) : Stream.empty();
    }

    /** Of a sum any of its figures may change. */
    private Stream<Lever> sum(Pattern pattern, Aggregate aggregate) {
        return aggregate.function().equals(AggregateFunction.SUM.word())
                        && aggregate.arguments().get(0) instanceof Expression.Variable summed
                ? pattern.bindings()
                        .filter(binding -> binding.variable().equals(summed.name()))
                        .flatMap(binding -> lever(environment.type(pattern), binding, aggregate.variable()))
                : Stream.empty();
    }

    private Stream<Lever> lever(FactType type, Constraint.Binding binding, String variable) {
        return used.contains(variable)
                ? environment.variable(variable).stream()
                        .map(value -> new Lever(
                                variable, title(type.field(binding.field()).orElseThrow()), value))
                : Stream.empty();
    }

    private static Bilingual title(FactField field) {
        return new Bilingual(field.titleZh(), field.titleEn());
    }

    private boolean isNow(FactType type, Object fact) {
        return type.field("year")
                .map(year -> year.read(fact))
                .flatMap(year -> match.slots().stream()
                        .filter(Situation.class::isInstance)
                        .map(situation -> year.equals(((Situation) situation).dataYear()))
                        .findFirst())
                .orElse(true);
    }
}
