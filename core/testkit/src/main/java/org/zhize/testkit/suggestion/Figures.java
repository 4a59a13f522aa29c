package org.zhize.testkit.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.language.Aggregate;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.coverage.Target;
import org.zhize.testkit.variation.Input;

/** Finds the figures of scenarios that a threshold can depend on. */
final class Figures {

    /** A field of facts, by the names that rules use. */
    private record Field(String type, String name) {}

    private final FactTypes types;
    private final Rule rule;
    private final List<Field> fields;

    Figures(Threshold threshold, FactTypes types) {
        this.types = types;
        this.rule = threshold.rule();
        Stream<Field> all = threshold.target() instanceof Target.TestApproach test
                ? test.test().operands().flatMap(operand -> fields(test, operand))
                : behind(measured(rule.statement().requirement().orElseThrow()));
        this.fields = all.distinct().toList();
    }

    /** What is moved first stands first: the part of a share, the present of a growth. */
    private static List<String> measured(Requirement requirement) {
        List<Expression> arguments = new ArrayList<>(requirement.measure().arguments());
        if (requirement.measure().function() == MeasureFunction.GROWTH) {
            Collections.reverse(arguments);
        }
        return Stream.concat(arguments.stream(), requirement.bounds().stream())
                .flatMap(Expression::variables)
                .toList();
    }

    private Stream<Field> fields(Target.TestApproach test, Operand operand) {
        if (operand instanceof Operand.Field field) {
            return Stream.of(new Field(test.pattern().type(), field.name()));
        }
        return operand instanceof Operand.Variable variable ? behind(List.of(variable.name())) : Stream.empty();
    }

    /** The fields that are bound to variables, or to those of which aggregates are made, then what says what is aggregated. */
    private Stream<Field> behind(List<String> variables) {
        List<Condition.Group> used = rule.conditions().stream()
                .filter(Condition.Group.class::isInstance)
                .map(Condition.Group.class::cast)
                .filter(group -> aggregates(group, variables).findAny().isPresent())
                .toList();
        Stream<String> aggregated = used.stream()
                .flatMap(group -> aggregates(group, variables))
                .flatMap(aggregate -> aggregate.arguments().stream())
                .flatMap(Expression::variables);
        return Stream.concat(
                Stream.concat(variables.stream(), aggregated)
                        .flatMap(variable -> rule.patterns().flatMap(pattern -> bound(pattern, variable))),
                used.stream().map(Condition.Group::pattern).flatMap(Figures::tested));
    }

    private static Stream<Aggregate> aggregates(Condition.Group group, List<String> variables) {
        return group.aggregates().stream().filter(aggregate -> variables.contains(aggregate.variable()));
    }

    private static Stream<Field> bound(Pattern pattern, String variable) {
        return pattern.bindings()
                .filter(binding -> binding.variable().equals(variable))
                .map(binding -> new Field(pattern.type(), binding.field()));
    }

    private static Stream<Field> tested(Pattern pattern) {
        return pattern.tests()
                .map(Constraint.Test::left)
                .filter(Operand.Field.class::isInstance)
                .map(left -> new Field(pattern.type(), ((Operand.Field) left).name()));
    }

    /** {@return the figures of a scenario: those of the government itself and of the year that is evaluated first} */
    List<Figure> in(Scenario scenario) {
        return Input.in(scenario)
                .filter(Figure::is)
                .filter(this::isMeant)
                .sorted(Comparator.comparing((Input input) -> input.place().dossier() > 0)
                        .thenComparing(
                                input -> !isOfYear(input, scenario.situation().dataYear()))
                        .thenComparing(this::rank))
                .map(Figure::new)
                .toList();
    }

    private boolean isMeant(Input input) {
        return !input.field().name().equals("year") && rank(input) < fields.size();
    }

    private int rank(Input input) {
        return (int) fields.stream().takeWhile(field -> !is(field, input)).count();
    }

    private boolean is(Field field, Input input) {
        return field.name().equals(input.field().name())
                && types.find(field.type())
                        .filter(type -> type.javaType().isInstance(input.fact()))
                        .isPresent();
    }

    private static boolean isOfYear(Input input, int year) {
        return input.type()
                .field("year")
                .map(field -> String.valueOf(field.read(input.fact())).equals(String.valueOf(year)))
                .orElse(true);
    }
}
