package org.zhize.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Dimension;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactType;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Checks what {@code accumulate} computes. */
final class AggregateChecker {

    private final ExpressionChecker expressions;
    private final Scope scope;
    private final Problems problems;

    AggregateChecker(ExpressionChecker expressions, Scope scope, Problems problems) {
        this.expressions = expressions;
        this.scope = scope;
        this.problems = problems;
    }

    ValueType check(Aggregate aggregate, Optional<FactType> type) {
        Optional<AggregateFunction> function = AggregateFunction.of(aggregate.function());
        if (function.isEmpty()) {
            aggregate.arguments().forEach(argument -> expressions.typeOf(argument, scope));
            problems.add(
                    ProblemCode.UNKNOWN_FUNCTION_IN_ACCUMULATE,
                    aggregate.location(),
                    aggregate.function(),
                    Suggestion.sentence(aggregate.function(), AggregateFunction.words()));
            return ValueType.UNKNOWN;
        }
        List<ValueType> arguments = function.get().arity() == 0 ? facts(aggregate) : numbers(aggregate);
        if (function.get().arity() != arguments.size()) {
            problems.add(
                    ProblemCode.ARGUMENT_COUNT,
                    aggregate.location(),
                    aggregate.function(),
                    function.get().arity() == 0 ? "0–1" : function.get().arity(),
                    aggregate.arguments().size());
            return ValueType.UNKNOWN;
        }
        return result(function.get(), arguments, type);
    }

    /** {@code count($class)} reads well and means {@code count()}. */
    private List<ValueType> facts(Aggregate aggregate) {
        aggregate.arguments().forEach(argument -> expressions.typeOf(argument, scope));
        return aggregate.arguments().size() > 1 ? List.of(ValueType.UNKNOWN) : List.of();
    }

    private List<ValueType> numbers(Aggregate aggregate) {
        return aggregate.arguments().stream()
                .map(argument -> expressions.number(argument, scope))
                .toList();
    }

    private static ValueType result(AggregateFunction function, List<ValueType> arguments, Optional<FactType> type) {
        return switch (function) {
            case SUM, AVERAGE, MIN, MAX -> arguments.get(0);
            case COUNT -> ValueType.number(UnitOfMeasure.COUNT.dimension());
            case WEIGHTED_CV -> ValueType.number(Dimension.NONE);
            case SHARE ->
                ValueType.number(
                        ratio(arguments.get(0).dimension(), arguments.get(1).dimension()));
            case COLLECT_LIST -> type.map(ValueType::facts).orElse(ValueType.UNKNOWN);
        };
    }

    private static @Nullable Dimension ratio(@Nullable Dimension part, @Nullable Dimension whole) {
        return part == null || whole == null ? null : part.dividedBy(whole);
    }
}
