package org.zhize.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.zhize.language.Expression;
import org.zhize.language.ParameterReference;

/** Writes expressions in one way, whatever spaces, quotes and parentheses their authors used. */
final class ExpressionText {

    private ExpressionText() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        } else if (expression instanceof Expression.Parameter parameter) {
            return of(parameter.reference());
        } else if (expression instanceof Expression.Whole whole) {
            return String.valueOf(whole.value());
        } else if (expression instanceof Expression.Text text) {
            return quoted(text.value());
        } else if (expression instanceof Expression.Negation negation) {
            return "-" + part(negation.operand());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            return left(arithmetic) + " " + arithmetic.operator().symbol() + " " + part(arithmetic.right());
        }
        Expression.Call call = (Expression.Call) expression;
        return call.function() + list(call.arguments());
    }

    /** From the left to the right sums need no parentheses among themselves, nor products. */
    private static String left(Expression.Arithmetic arithmetic) {
        boolean isSame = arithmetic.left() instanceof Expression.Arithmetic inner
                && isSum(inner.operator()) == isSum(arithmetic.operator());
        return isSame ? of(arithmetic.left()) : part(arithmetic.left());
    }

    private static boolean isSum(Expression.Operator operator) {
        return operator == Expression.Operator.PLUS || operator == Expression.Operator.MINUS;
    }

    private static String part(Expression expression) {
        return expression instanceof Expression.Arithmetic ? "(" + of(expression) + ")" : of(expression);
    }

    static String list(List<Expression> expressions) {
        return expressions.stream().map(ExpressionText::of).collect(Collectors.joining(", ", "(", ")"));
    }

    static String of(ParameterReference reference) {
        return "parameters." + reference.kind() + "(" + quoted(reference.key()) + ")";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
