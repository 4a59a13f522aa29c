package org.zhize.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.ValueKind;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Checks what stands between the parentheses of patterns. */
final class ConstraintChecker {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final Problems problems;

    ConstraintChecker(Scope scope, ExpressionChecker expressions, Problems problems) {
        this.scope = scope;
        this.expressions = expressions;
        this.problems = problems;
    }

    void check(Constraint constraint, FactType type) {
        if (constraint instanceof Constraint.Binding binding) {
            ValueType bound = fieldType(binding.field(), type, binding.location());
            scope.bind(binding.variable(), bound, binding.variableLocation());
        } else if (constraint instanceof Constraint.Test test) {
            check(test, type);
        }
    }

    private void check(Constraint.Test test, FactType type) {
        boolean leftIsField = test.left() instanceof Operand.Field || test.left() instanceof Operand.Parameter;
        if (test.left() instanceof Operand.Constant nested
                && Character.isLowerCase(nested.type().charAt(0))) {
            String written = nested.type() + "." + nested.name();
            problems.add(ProblemCode.FORBIDDEN, nested.location(), written, ConstructKind.MEMBER.key());
            return;
        } else if (!leftIsField) {
            problems.add(ProblemCode.FIELD_FIRST, test.left().location());
            return;
        }
        if (!test.asksForNull()) {
            test.operands().forEach(operand -> refuseStatedFigure(operand, type));
        }
        ValueType left = typeOf(test.left(), type, ValueType.UNKNOWN);
        for (Operand operand : test.right()) {
            if (operand instanceof Operand.Field field
                    && test.left() instanceof Operand.Field self
                    && field.name().equals(self.name())) {
                problems.add(ProblemCode.COMPARED_WITH_ITSELF, field.location(), field.name());
            }
            ValueType right = typeOf(operand, type, left);
            check(test, left, right, operand.location());
        }
    }

    private void check(Constraint.Test test, ValueType left, ValueType right, Location location) {
        if (!left.isComparableWith(right)) {
            problems.add(ProblemCode.NOT_COMPARABLE, location, left.title(), right.title());
        } else if (test.operator().isOrdering() && !(left.hasOrder() && right.hasOrder())) {
            ValueType wrong = left.hasOrder() ? right : left;
            problems.add(ProblemCode.NO_ORDER, location, test.operator().symbol(), wrong.title());
        } else if (left.clashesWith(right)) {
            problems.add(ProblemCode.UNITS_CLASH, location, left.title(), right.title());
        }
    }

    /** A figure that carries its own unit may be a bound, and in any unit: only a requirement can weigh that. */
    private void refuseStatedFigure(Operand operand, FactType type) {
        if (operand instanceof Operand.Field field
                && type.field(field.name())
                        .filter(known -> !known.unitField().isEmpty())
                        .isPresent()) {
            problems.add(ProblemCode.COMPARE_AFTER_THEN, field.location(), type.name() + "." + field.name());
        }
    }

    private ValueType typeOf(Operand operand, FactType type, ValueType expected) {
        if (operand instanceof Operand.Field field) {
            return fieldType(field.name(), type, field.location());
        } else if (operand instanceof Operand.Variable variable) {
            ValueType of = scope.useInPattern(variable.name(), variable.location());
            if (variable.offset() != 0 && !of.isNumber()) {
                problems.add(ProblemCode.NOT_A_NUMBER, variable.location(), variable.name(), of.title());
            }
            return of;
        } else if (operand instanceof Operand.Parameter parameter) {
            return expressions.parameter(parameter.reference());
        } else if (operand instanceof Operand.Constant constant) {
            return constant(constant, expected);
        } else if (operand instanceof Operand.Whole) {
            return ValueType.LITERAL;
        } else if (operand instanceof Operand.Word word) {
            return word.word().equals("null") ? ValueType.ABSENT : ValueType.FLAG;
        }
        return ValueType.TEXT;
    }

    /** A constant's enum is the one of the field that it is compared with. */
    private ValueType constant(Operand.Constant constant, ValueType expected) {
        if (!(expected.detail() instanceof Class<?> choices) || expected.kind() != ValueType.Kind.CHOICE) {
            if (expected.kind() != ValueType.Kind.UNKNOWN) {
                problems.add(
                        ProblemCode.NOT_COMPARABLE,
                        constant.location(),
                        expected.title(),
                        constant.type() + "." + constant.name());
            }
            return ValueType.UNKNOWN;
        }
        TreeSet<String> known = new TreeSet<>();
        Arrays.stream(choices.getEnumConstants())
                .forEach(value -> known.add(choices.getSimpleName() + "." + ((Enum<?>) value).name()));
        String written = constant.type() + "." + constant.name();
        if (!known.contains(written)) {
            problems.add(
                    ProblemCode.UNKNOWN_CONSTANT, constant.location(), written, Suggestion.sentence(written, known));
        }
        return expected;
    }

    private ValueType fieldType(String name, FactType type, Location location) {
        Optional<FactField> field = type.field(name);
        if (name.equals("this") && field.isEmpty()) {
            problems.add(ProblemCode.THIS_OUTSIDE_FORALL, location);
            return ValueType.UNKNOWN;
        } else if (field.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_FIELD, location, name, fields(name, type));
            return ValueType.UNKNOWN;
        }
        if (!field.get().kind().isReadable()) {
            boolean binary = field.get().kind() == ValueKind.BINARY;
            problems.add(
                    binary ? ProblemCode.BINARY_FIELD : ProblemCode.UNREADABLE_FIELD,
                    location,
                    type.name() + "." + name,
                    field.get().type().getSimpleName());
        } else if (!field.get().unitSymbol().isEmpty() && field.get().unit().isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_UNIT,
                    location,
                    field.get().unitSymbol(),
                    type.name() + "." + name,
                    UnitOfMeasure.atomsKnown(),
                    UnitOfMeasure.prefixesKnown());
        }
        return ValueType.of(field.get());
    }

    private static Bilingual fields(String written, FactType type) {
        Set<String> known = new TreeSet<>(type.fields().keySet());
        String all = String.join(", ", known);
        return Suggestion.nearest(written, known)
                .map(near -> new Bilingual(
                        "是否应为 " + near + "（" + type.name() + " 的字段：" + all + "）",
                        "Did you mean " + near + " (fields of " + type.name() + ": " + all + ")"))
                .orElse(new Bilingual(type.name() + " 的字段：" + all, "Fields of " + type.name() + ": " + all));
    }
}
