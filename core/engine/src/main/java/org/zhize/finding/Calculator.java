package org.zhize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Dimension;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Expression;
import org.zhize.parameter.ParameterInForce;

/** Computes expressions exactly. What is missing in a part is missing in the whole. */
final class Calculator {

    private final Environment environment;

    Calculator(Environment environment) {
        this.environment = environment;
    }

    Value evaluate(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return environment.variable(variable.name()).orElse(Value.missing(List.of()));
        } else if (expression instanceof Expression.Parameter parameter) {
            ParameterInForce value = environment.parameter(parameter.reference());
            UnitOfMeasure unit = value.type().unit();
            return value.value() instanceof Real number ? Value.of(number, unit) : Value.of(value.value());
        } else if (expression instanceof Expression.Whole whole) {
            return Value.of(Real.of(whole.value()));
        } else if (expression instanceof Expression.Text text) {
            return Value.of(text.value());
        } else if (expression instanceof Expression.Negation negation) {
            return combine(Value.of(Real.ZERO), Expression.Operator.MINUS, evaluate(negation.operand()));
        } else if (expression instanceof Expression.Call call) {
            return extreme(call);
        }
        return arithmetic((Expression.Arithmetic) expression);
    }

    private Value arithmetic(Expression.Arithmetic arithmetic) {
        Expression.Operator operator = arithmetic.operator();
        if (operator == Expression.Operator.PLUS || operator == Expression.Operator.MINUS) {
            return combine(evaluate(arithmetic.left()), operator, evaluate(arithmetic.right()));
        }
        return combine(factor(arithmetic.left()), operator, factor(arithmetic.right()));
    }

    /** A number written in the rule has no unit of its own when it multiplies. */
    private Value factor(Expression expression) {
        Value value = evaluate(expression);
        return expression instanceof Expression.Whole ? value.measuring(Dimension.NONE) : value;
    }

    /** {@return the result; nothing known where a side is missing, only bounded or of another kind, or a divisor is zero} */
    static Value combine(Value left, Expression.Operator operator, Value right) {
        if (left.isMissing() || right.isMissing() || !left.isExact() || !right.isExact()) {
            return Value.missing(left, right);
        } else if (left.content() instanceof LocalDate later && right.content() instanceof LocalDate earlier) {
            return Value.of(Real.of(ChronoUnit.DAYS.between(earlier, later)), UnitOfMeasure.DAY);
        }
        return switch (operator) {
            case PLUS -> sum(left, right, left.number().plus(right.number()));
            case MINUS -> difference(left, right);
            case TIMES -> Value.of(left.number().times(right.number())).measuring(dimension(left, operator, right));
            case DIVIDED_BY ->
                right.number().sign() == 0
                        ? Value.missing(List.of())
                        : Value.of(left.number().dividedBy(right.number()))
                                .in(quotient(left, right))
                                .measuring(dimension(left, operator, right));
        };
    }

    /** Of two percentages it is in percentage points. */
    private static Value difference(Value left, Value right) {
        Value difference = sum(left, right, left.number().minus(right.number()));
        return UnitOfMeasure.PERCENT.equals(left.unit()) && UnitOfMeasure.PERCENT.equals(right.unit())
                ? difference.in(UnitOfMeasure.POINT)
                : difference;
    }

    private static Value sum(Value left, Value right, Real result) {
        Dimension dimension = left.dimension() == null ? right.dimension() : left.dimension();
        return left.fits(right)
                ? Value.of(result).in(either(left, right)).measuring(dimension)
                : Value.missing(List.of());
    }

    private static @Nullable Dimension dimension(Value left, Expression.Operator operator, Value right) {
        Dimension a = left.dimension();
        Dimension b = right.dimension();
        if (a == null || b == null) {
            return null;
        }
        return operator == Expression.Operator.TIMES ? a.times(b) : a.dividedBy(b);
    }

    private Value extreme(Expression.Call call) {
        List<Value> values = call.arguments().stream().map(this::evaluate).toList();
        if (values.stream().anyMatch(value -> value.isMissing() || !value.isExact() || !value.fits(values.get(0)))) {
            return Value.missing(values.toArray(Value[]::new));
        }
        Comparator<Value> order = (a, b) -> a.number().compareWith(b.number());
        Optional<Value> extreme = call.function().equals("min")
                ? values.stream().min(order)
                : values.stream().max(order);
        return extreme.orElseThrow();
    }

    private static @Nullable UnitOfMeasure either(Value left, Value right) {
        return left.unit() == null ? right.unit() : left.unit();
    }

    private static @Nullable UnitOfMeasure quotient(Value left, Value right) {
        if (left.unit() == null || right.unit() == null) {
            return null;
        }
        return left.unit().dimension().equals(right.unit().dimension())
                ? UnitOfMeasure.ONE
                : UnitOfMeasure.parse(left.unit().symbol() + "/" + right.unit().symbol())
                        .orElse(null);
    }
}
