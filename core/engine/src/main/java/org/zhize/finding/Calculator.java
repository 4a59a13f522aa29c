package org.zhize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            return Value.of(value.value()).in(value.type().unit());
        } else if (expression instanceof Expression.Whole whole) {
            return Value.of(Real.of(whole.value()));
        } else if (expression instanceof Expression.Text text) {
            return Value.of(text.value());
        } else if (expression instanceof Expression.Negation negation) {
            return combine(Value.of(Real.ZERO), Expression.Operator.MINUS, evaluate(negation.operand()));
        } else if (expression instanceof Expression.Call call) {
            return extreme(call);
        }
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        return combine(evaluate(arithmetic.left()), arithmetic.operator(), evaluate(arithmetic.right()));
    }

    /** {@return the result; nothing known where a side is missing, only bounded, or a divisor of zero} */
    static Value combine(Value left, Expression.Operator operator, Value right) {
        if (left.isMissing() || right.isMissing() || !left.isExact() || !right.isExact()) {
            return Value.missing(left, right);
        } else if (left.content() instanceof LocalDate later && right.content() instanceof LocalDate earlier) {
            return Value.of(Real.of(ChronoUnit.DAYS.between(earlier, later)), UnitOfMeasure.DAY);
        }
        boolean isSum = operator == Expression.Operator.PLUS || operator == Expression.Operator.MINUS;
        if (isSum && !left.fits(right)) {
            return Value.missing(List.of());
        }
        Real a = left.number();
        Real b = right.number();
        return switch (operator) {
            case PLUS -> Value.of(a.plus(b), either(left, right));
            case MINUS -> Value.of(a.minus(b), either(left, right));
            case TIMES -> Value.of(a.times(b), null);
            case DIVIDED_BY ->
                b.sign() == 0 ? Value.missing(List.of()) : Value.of(a.dividedBy(b), quotient(left, right));
        };
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
