package org.zhize.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Aggregate;
import org.zhize.language.AggregateFunction;
import org.zhize.language.Condition;
import org.zhize.language.Expression;
import org.zhize.limit.Budget;

/** Computes what an {@code accumulate} asks for, exactly, over the facts that Drools collected. */
final class Aggregator {

    private final Environment environment;
    private final Condition.Group group;
    private final List<Object> facts;

    /**
     * @param environment the variables of the match
     * @param group the {@code accumulate}
     * @param facts the facts that satisfy its tests
     */
    Aggregator(Environment environment, Condition.Group group, List<Object> facts) {
        this.environment = environment;
        this.group = group;
        this.facts = facts;
    }

    Value compute(Aggregate aggregate) {
        AggregateFunction function = AggregateFunction.of(aggregate.function()).orElseThrow();
        if (function == AggregateFunction.COUNT) {
            return Value.of(Real.of(facts.size()), UnitOfMeasure.COUNT);
        } else if (function == AggregateFunction.COLLECT_LIST) {
            return Value.of(facts);
        }
        List<List<Value>> columns =
                aggregate.arguments().stream().map(this::column).toList();
        List<Value> unknown = columns.stream()
                .flatMap(List::stream)
                .filter(value -> value.isMissing() || !value.isExact())
                .toList();
        boolean fits =
                columns.stream().allMatch(column -> column.stream().allMatch(value -> value.fits(column.get(0))));
        return unknown.isEmpty() && fits ? compute(function, columns) : Value.missing(unknown.toArray(Value[]::new));
    }

    private List<Value> column(Expression argument) {
        return facts.stream()
                .peek(fact -> Budget.current().glance())
                .map(fact -> environment.with(group.pattern(), fact).evaluate(argument))
                .toList();
    }

    private Value compute(AggregateFunction function, List<List<Value>> columns) {
        List<Real> first = numbers(columns.get(0));
        UnitOfMeasure unit = columns.get(0).stream()
                .flatMap(value -> Stream.ofNullable(value.unit()))
                .min(Comparator.comparing(UnitOfMeasure::scale, Real::compareWith)
                        .thenComparing(UnitOfMeasure::symbol))
                .orElse(null);
        if (first.isEmpty() && function != AggregateFunction.SUM) {
            return Value.missing(List.of());
        }
        return switch (function) {
            case SUM -> Value.of(sum(first), unit);
            case AVERAGE -> Value.of(sum(first).dividedBy(Real.of(first.size())), unit);
            case MIN -> Value.of(first.stream().min(Real::compareWith).orElseThrow(), unit);
            case MAX -> Value.of(first.stream().max(Real::compareWith).orElseThrow(), unit);
            case WEIGHTED_CV -> weightedCv(first, numbers(columns.get(1)));
            case SHARE ->
                Calculator.combine(total(columns.get(0)), Expression.Operator.DIVIDED_BY, total(columns.get(1)));
            case COUNT, COLLECT_LIST -> throw new IllegalStateException(function.word());
        };
    }

    /** √(Σ(nᵢ/N)(xᵢ−x̄)²)/x̄ with x̄ = Σnᵢxᵢ/N, under one root so that a perfect square comes out exactly. */
    private static Value weightedCv(List<Real> values, List<Real> weights) {
        Real total = sum(weights);
        if (total.sign() == 0) {
            return Value.missing(List.of());
        }
        Real mean = sumOf(values, weights).dividedBy(total);
        if (mean.sign() == 0) {
            return Value.missing(List.of());
        }
        List<Real> squares =
                values.stream().map(value -> square(value.minus(mean))).toList();
        Real variance = sumOf(squares, weights).dividedBy(total);
        return Value.of(variance.dividedBy(square(mean)).squareRoot(), UnitOfMeasure.ONE);
    }

    private static Value total(List<Value> column) {
        Value sum = Value.of(sum(numbers(column)));
        return column.isEmpty() ? sum : sum.measuring(column.get(0).dimension());
    }

    private static Real square(Real value) {
        return value.times(value);
    }

    private static Real sumOf(List<Real> values, List<Real> weights) {
        return sum(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i).times(weights.get(i)))
                .toList());
    }

    private static Real sum(List<Real> numbers) {
        return numbers.stream().peek(number -> Budget.current().glance()).reduce(Real.ZERO, Real::plus);
    }

    private static List<Real> numbers(List<Value> values) {
        return values.stream().map(Value::number).toList();
    }
}
