package org.zhize.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Dimension;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Finds the types of expressions. */
final class ExpressionChecker {

    private final String criterion;
    private final RuleVocabulary vocabulary;
    private final Problems problems;

    ExpressionChecker(String criterion, RuleVocabulary vocabulary, Problems problems) {
        this.criterion = criterion;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    ValueType typeOf(Expression expression, Scope scope) {
        if (expression instanceof Expression.Variable variable) {
            return scope.use(variable.name(), variable.location());
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter(parameter.reference());
        } else if (expression instanceof Expression.Whole) {
            return ValueType.LITERAL;
        } else if (expression instanceof Expression.Text) {
            return ValueType.TEXT;
        } else if (expression instanceof Expression.Negation negation) {
            return number(negation.operand(), scope);
        } else if (expression instanceof Expression.Call call) {
            return common(call, scope);
        }
        return arithmetic((Expression.Arithmetic) expression, scope);
    }

    /** The type of an expression that must be a number. */
    ValueType number(Expression expression, Scope scope) {
        ValueType type = typeOf(expression, scope);
        if (!type.isNumber()) {
            problems.add(ProblemCode.NOT_A_NUMBER, expression.location(), written(expression), type.title());
            return ValueType.UNKNOWN;
        }
        return type;
    }

    ValueType parameter(ParameterReference reference) {
        Optional<ParameterType> type = vocabulary.parameter(criterion, reference.key());
        Optional<ParameterType.Kind> asked = ParameterType.Kind.of(reference.kind());
        if (type.isEmpty() && vocabulary.isUnreadable(criterion)) {
            return ValueType.UNKNOWN;
        } else if (type.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_PARAMETER,
                    reference.location(),
                    reference.key(),
                    Suggestion.sentence(reference.key(), vocabulary.parameterKeys(criterion)));
            return ValueType.UNKNOWN;
        } else if (asked.isEmpty() || asked.get() != type.get().kind()) {
            problems.add(
                    ProblemCode.PARAMETER_KIND,
                    reference.location(),
                    reference.key(),
                    reference.kind(),
                    type.get().kind().word());
        }
        return type.get().valueType();
    }

    private ValueType common(Expression.Call call, Scope scope) {
        ValueType common = ValueType.LITERAL;
        for (Expression argument : call.arguments()) {
            common = sum(common, number(argument, scope), argument.location());
        }
        return common;
    }

    private ValueType arithmetic(Expression.Arithmetic arithmetic, Scope scope) {
        ValueType left = typeOf(arithmetic.left(), scope);
        ValueType right = typeOf(arithmetic.right(), scope);
        boolean sum =
                arithmetic.operator() == Expression.Operator.PLUS || arithmetic.operator() == Expression.Operator.MINUS;
        if (arithmetic.operator() == Expression.Operator.MINUS
                && left.kind() == ValueType.Kind.DATE
                && right.kind() == ValueType.Kind.DATE) {
            return ValueType.number(UnitOfMeasure.DAY.dimension());
        }
        for (Expression side : new Expression[] {arithmetic.left(), arithmetic.right()}) {
            ValueType type = side == arithmetic.left() ? left : right;
            if (!type.isNumber()) {
                problems.add(ProblemCode.NOT_A_NUMBER, side.location(), written(side), type.title());
                return ValueType.UNKNOWN;
            }
        }
        return sum
                ? sum(left, right, arithmetic.right().location())
                : product(left, right, arithmetic.operator() == Expression.Operator.TIMES);
    }

    private ValueType sum(ValueType left, ValueType right, Location location) {
        if (left.clashesWith(right)) {
            problems.add(ProblemCode.UNITS_CLASH, location, left.title(), right.title());
        }
        return left.kind() == ValueType.Kind.LITERAL ? right : left;
    }

    private static ValueType product(ValueType left, ValueType right, boolean times) {
        Dimension a = dimensionOfFactor(left);
        Dimension b = dimensionOfFactor(right);
        if (left.kind() == ValueType.Kind.LITERAL && right.kind() == ValueType.Kind.LITERAL) {
            return ValueType.LITERAL;
        }
        return a == null || b == null ? ValueType.number(null) : ValueType.number(times ? a.times(b) : a.dividedBy(b));
    }

    private static @Nullable Dimension dimensionOfFactor(ValueType type) {
        return type.kind() == ValueType.Kind.LITERAL ? Dimension.NONE : type.dimension();
    }

    private static String written(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter.reference().key();
        }
        return expression instanceof Expression.Text text ? "\"" + text.value() + "\"" : "(…)";
    }
}
