package org.zhize.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Expression;
import org.zhize.language.Expression.Operator;
import org.zhize.language.Statement.Measure;

/** Writes expressions with the figures that their variables stand for, as people write arithmetic. */
final class Formulas {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int FACTOR = 3;
    private static final int PLACES = 4;

    private final Environment environment;

    Formulas(Environment environment) {
        this.environment = environment;
    }

    /** {@return how a measured value is made; empty where there is nothing to work out} */
    String measure(Measure measure) {
        List<Expression> parts = measure.arguments();
        Optional<String> unit = commonUnit(parts);
        return switch (measure.function()) {
            case GROWTH -> quotient(parts.get(1), parts.get(0), unit) + " − 1";
            case SHARE -> quotient(parts.get(0), parts.get(1), unit);
            case THAT -> text(parts.get(0));
            case COUNT -> "";
        };
    }

    private String quotient(Expression above, Expression below, Optional<String> unit) {
        return text(above, PRODUCT, unit) + " ÷ " + text(below, FACTOR, unit);
    }

    /** {@return the expression; empty where there is nothing to work out} */
    String text(Expression expression) {
        boolean isFigure = expression.parts().findAny().isEmpty();
        return isFigure ? "" : text(expression, SUM, commonUnit(List.of(expression)));
    }

    /** {@return the unit that need not be said at each figure, since all have it} */
    private Optional<String> commonUnit(List<Expression> expressions) {
        Set<String> units = expressions.stream()
                .flatMap(Expression::all)
                .filter(Formulas::isFigure)
                .map(figure -> symbol(environment.evaluate(figure).unit()))
                .collect(Collectors.toSet());
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    private static boolean isFigure(Expression expression) {
        return expression instanceof Expression.Variable || expression instanceof Expression.Parameter;
    }

    private String text(Expression expression, int least, Optional<String> unit) {
        if (expression instanceof Expression.Arithmetic arithmetic) {
            String text = arithmetic(arithmetic, unit);
            return precedence(arithmetic.operator()) < least ? "(" + text + ")" : text;
        } else if (expression instanceof Expression.Negation negation) {
            return "(−" + text(negation.operand(), FACTOR, unit) + ")";
        } else if (expression instanceof Expression.Call call) {
            Stream<String> arguments = call.arguments().stream().map(argument -> text(argument, SUM, unit));
            return call.function() + "(" + arguments.collect(Collectors.joining(", ")) + ")";
        }
        return figure(environment.evaluate(expression), unit);
    }

    private String arithmetic(Expression.Arithmetic arithmetic, Optional<String> unit) {
        int own = precedence(arithmetic.operator());
        boolean isOrderFree = arithmetic.operator() == Operator.PLUS || arithmetic.operator() == Operator.TIMES;
        return text(arithmetic.left(), own, unit) + " " + sign(arithmetic.operator()) + " "
                + text(arithmetic.right(), isOrderFree ? own : own + 1, unit);
    }

    private static int precedence(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS ? SUM : PRODUCT;
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case DIVIDED_BY -> "÷";
        };
    }

    private static String figure(Value value, Optional<String> unit) {
        return value.content() instanceof Real number
                ? figure(number, value, unit)
                : value.content() instanceof LocalDate day ? day.toString() : "?";
    }

    private static String figure(Real number, Value value, Optional<String> unit) {
        String text = shortened(value.unit() == null ? number : value.unit().fromBase(number));
        String shown = text.startsWith("-") ? "(−" + text.substring(1) + ")" : text;
        String symbol = symbol(value.unit());
        boolean isSaid = symbol.isEmpty() || (unit.isPresent() && !symbol.equals("%"));
        return isSaid ? shown : shown + " " + symbol;
    }

    private static String symbol(@Nullable UnitOfMeasure unit) {
        return unit == null || unit.equals(UnitOfMeasure.ONE) ? "" : unit.symbol();
    }

    /** Whoever works it out by hand does so with a few decimals. */
    private static String shortened(Real number) {
        BigDecimal plain = new BigDecimal(Decimals.plain(number));
        return plain.scale() <= PLACES
                ? plain.toPlainString()
                : "≈" + plain.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
