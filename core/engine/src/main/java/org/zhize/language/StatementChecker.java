package org.zhize.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Dimension;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Statement.Adoption;
import org.zhize.language.Statement.Conclusion;
import org.zhize.language.Statement.Effect;
import org.zhize.language.Statement.Requirement;
import org.zhize.language.Statement.Suspicion;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.rule.Verdict;

/** Checks what stands after {@code then}. */
final class StatementChecker {

    private static final @Nullable Dimension MONEY =
            UnitOfMeasure.parse("元").map(UnitOfMeasure::dimension).orElse(null);

    private final ExpressionChecker expressions;
    private final Scope scope;
    private final Problems problems;

    StatementChecker(ExpressionChecker expressions, Scope scope, Problems problems) {
        this.expressions = expressions;
        this.scope = scope;
        this.problems = problems;
    }

    void check(Statement statement) {
        if (statement instanceof Requirement requirement) {
            check(requirement);
        } else if (statement instanceof Conclusion conclusion) {
            checkOf(conclusion.of());
        } else if (statement instanceof Suspicion suspicion) {
            ValueType fact = expressions.typeOf(suspicion.fact(), scope);
            if (fact.kind() != ValueType.Kind.FACT && fact.kind() != ValueType.Kind.UNKNOWN) {
                problems.add(ProblemCode.SUSPECT_WHAT, suspicion.fact().location());
                scope.useAllFacts();
            }
            suspicion.where().ifPresent(this::check);
        } else if (statement instanceof Adoption adoption) {
            check(adoption);
        } else if (statement instanceof Effect effect) {
            check(effect);
        }
    }

    private void check(Adoption adoption) {
        ValueType type = expressions.typeOf(adoption.verdict(), scope);
        if (!type.isComparableWith(ValueType.choice(Verdict.class))) {
            problems.add(ProblemCode.NOT_A_VERDICT, adoption.verdict().location(), type.title());
        }
        checkOf(adoption.of());
    }

    private void check(Effect effect) {
        effect.arguments().forEach(argument -> check(effect.kind().argument(), argument));
        if (effect.kind() == EffectKind.SHARE) {
            ValueType pool = expressions.typeOf(effect.arguments().get(0), scope);
            checkUnits(pool, ValueType.number(MONEY), effect.arguments().get(0).location());
        }
        checkOf(effect.of());
        effect.where().ifPresent(this::check);
    }

    private void check(EffectKind.Argument expected, Expression argument) {
        if (expected == EffectKind.Argument.NUMBER) {
            expressions.number(argument, scope);
            return;
        }
        ValueType type = expressions.typeOf(argument, scope);
        if (!type.isComparableWith(ValueType.TEXT)) {
            problems.add(ProblemCode.NOT_A_TEXT, argument.location(), type.title());
        }
    }

    private void check(Requirement requirement) {
        ValueType measured = measured(requirement.measure());
        if (!measured.hasOrder()) {
            Expression first = requirement.measure().arguments().get(0);
            problems.add(ProblemCode.NOT_MEASURABLE, first.location(), measured.title());
            measured = ValueType.UNKNOWN;
        }
        ValueType compared = measured;
        requirement.bounds().forEach(bound -> checkBound(compared, bound));
        checkOf(requirement.of());
    }

    private ValueType measured(Statement.Measure measure) {
        List<Expression> arguments = measure.arguments();
        return switch (measure.function()) {
            case THAT -> expressions.typeOf(arguments.get(0), scope);
            case COUNT -> counted(arguments.get(0));
            case GROWTH, SHARE -> ratio(arguments.get(0), arguments.get(1));
        };
    }

    private ValueType counted(Expression counted) {
        ValueType type = expressions.typeOf(counted, scope);
        if (type.kind() != ValueType.Kind.FACTS && !type.isNumber()) {
            problems.add(ProblemCode.NOT_COUNTABLE, counted.location(), type.title());
        }
        return type.isNumber() ? type : ValueType.number(UnitOfMeasure.COUNT.dimension());
    }

    private ValueType ratio(Expression first, Expression second) {
        ValueType a = expressions.number(first, scope);
        ValueType b = expressions.number(second, scope);
        checkUnits(a, b, second.location());
        return ValueType.number(Dimension.NONE);
    }

    private void checkBound(ValueType measured, Expression bound) {
        ValueType type = expressions.typeOf(bound, scope);
        if (!measured.isComparableWith(type)) {
            problems.add(ProblemCode.NOT_COMPARABLE, bound.location(), measured.title(), type.title());
        } else {
            checkUnits(measured, type, bound.location());
        }
    }

    private void checkUnits(ValueType left, ValueType right, Location location) {
        if (left.clashesWith(right)) {
            problems.add(ProblemCode.UNITS_CLASH, location, left.title(), right.title());
        }
    }

    private void checkOf(List<Expression> of) {
        for (Expression expression : of) {
            ValueType type = expressions.typeOf(expression, scope);
            boolean names = switch (type.kind()) {
                case TEXT, CHOICE, FACT, UNKNOWN -> true;
                default -> false;
            };
            if (!names) {
                problems.add(ProblemCode.NOT_A_SUBJECT, expression.location(), type.title());
            }
        }
    }
}
