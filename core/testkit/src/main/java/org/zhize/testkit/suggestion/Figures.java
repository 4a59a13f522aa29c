package org.zhize.testkit.suggestion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.language.Aggregate;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.coverage.Target;
import org.zhize.testkit.variation.Input;

/** Finds the figures of scenarios that a threshold can depend on. */
final class Figures {

    /** A field of facts, by the names that rules use. */
    private record Field(String type, String name) {}

    private final FactTypes types;
    private final Rule rule;
    private final Set<Field> fields;

    Figures(Threshold threshold, FactTypes types) {
        this.types = types;
        this.rule = threshold.rule();
        this.fields = threshold.target() instanceof Target.TestApproach test
                ? test.test()
                        .operands()
                        .flatMap(operand -> fields(test, operand))
                        .collect(Collectors.toSet())
                : behind(rule.statement()
                                .requirement()
                                .orElseThrow()
                                .expressions()
                                .flatMap(Expression::variables))
                        .collect(Collectors.toSet());
    }

    private Stream<Field> fields(Target.TestApproach test, Operand operand) {
        if (operand instanceof Operand.Field field) {
            return Stream.of(new Field(test.pattern().type(), field.name()));
        }
        return operand instanceof Operand.Variable variable ? behind(Stream.of(variable.name())) : Stream.empty();
    }

    /** The fields that are bound to variables, or to those of which aggregates are made; what is counted is found by its tests. */
    private Stream<Field> behind(Stream<String> variables) {
        Set<String> used = variables.collect(Collectors.toCollection(HashSet::new));
        Stream<Field> counted = groups()
                .filter(group -> aggregates(group, used).findAny().isPresent())
                .map(Condition.Group::pattern)
                .flatMap(pattern -> pattern.tests()
                        .map(Constraint.Test::left)
                        .filter(Operand.Field.class::isInstance)
                        .map(left -> new Field(pattern.type(), ((Operand.Field) left).name())))
                .toList()
                .stream();
        groups().flatMap(group -> aggregates(group, Set.copyOf(used)))
                .flatMap(aggregate -> aggregate.arguments().stream())
                .flatMap(Expression::variables)
                .toList()
                .forEach(used::add);
        return Stream.concat(rule.patterns().flatMap(pattern -> bound(pattern, used)), counted);
    }

    private static Stream<Field> bound(Pattern pattern, Set<String> used) {
        return pattern.bindings()
                .filter(binding -> used.contains(binding.variable()))
                .map(binding -> new Field(pattern.type(), binding.field()));
    }

    private Stream<Condition.Group> groups() {
        return rule.conditions().stream()
                .filter(Condition.Group.class::isInstance)
                .map(Condition.Group.class::cast);
    }

    private static Stream<Aggregate> aggregates(Condition.Group group, Set<String> used) {
        return group.aggregates().stream().filter(aggregate -> used.contains(aggregate.variable()));
    }

    /** {@return the figures of a scenario: those of the government itself and of the year that is evaluated first} */
    List<Figure> in(Scenario scenario) {
        return Input.in(scenario)
                .filter(Figure::is)
                .filter(this::isMeant)
                .sorted(Comparator.comparing((Input input) -> input.place().dossier() > 0)
                        .thenComparing(
                                input -> !isOfYear(input, scenario.situation().dataYear())))
                .map(Figure::new)
                .toList();
    }

    private boolean isMeant(Input input) {
        return !input.field().name().equals("year")
                && fields.stream()
                        .filter(field -> field.name().equals(input.field().name()))
                        .flatMap(field -> types.find(field.type()).stream())
                        .anyMatch(type -> type.javaType().isInstance(input.fact()));
    }

    private static boolean isOfYear(Input input, int year) {
        return input.type()
                .field("year")
                .map(field -> String.valueOf(field.read(input.fact())).equals(String.valueOf(year)))
                .orElse(true);
    }
}
