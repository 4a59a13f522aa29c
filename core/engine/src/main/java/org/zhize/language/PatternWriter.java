package org.zhize.language;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Constraint.Test;

/** Writes the patterns of one rule canonically. */
final class PatternWriter {

    private static final String IS = "Values.is";
    private static final String MAYBE = "Values.maybe";

    private final String criterion;
    private final FactTypes types;
    private final BiFunction<String, String, String> fullKey;
    private final Map<String, BoundField> names;
    private boolean isJoined;

    PatternWriter(
            String criterion,
            FactTypes types,
            BiFunction<String, String, String> fullKey,
            Map<String, BoundField> names) {
        this.criterion = criterion;
        this.types = types;
        this.fullKey = fullKey;
        this.names = names;
    }

    /** From here on each pattern may find something for all that others found: that is to be counted. */
    void join() {
        isJoined = true;
    }

    /** A fact that is located or may be, bound to the variable. */
    String pattern(String variable, Pattern pattern) {
        return variable + " : " + write(pattern, pattern.tests(), test -> test.joins(this::isOfFact) ? IS : MAYBE);
    }

    private boolean isOfFact(String variable) {
        BoundField bound = names.get(variable);
        return bound != null && !Pattern.isCircumstance(bound.type());
    }

    /** The fact that a pattern locates, whatever is asked of it. */
    String located(Pattern pattern) {
        return write(pattern, locating(pattern), test -> IS);
    }

    /** The facts that a group's pattern locates or may locate, whatever is asked of them. */
    String located(Condition.Group group) {
        boolean saysAllOfIt = group.quantifier() == Condition.Quantifier.FORALL;
        return write(group.pattern(), saysAllOfIt ? group.pattern().tests() : locating(group.pattern()), test -> MAYBE);
    }

    /** Those of them that may satisfy what is asked of them. */
    String selected(Condition.Group group) {
        Pattern pattern = group.pattern();
        Stream<Test> demanded =
                group.demanded().stream().filter(Test.class::isInstance).map(Test.class::cast);
        return write(pattern, Stream.concat(pattern.tests(), demanded), test -> MAYBE);
    }

    private Stream<Test> locating(Pattern pattern) {
        return pattern.locating(type(pattern));
    }

    private String write(Pattern pattern, Stream<Test> tests, Function<Test, String> locating) {
        String type = type(pattern).javaType().getCanonicalName();
        return type
                + Stream.concat(tests.map(test -> test(test, pattern, locating.apply(test))), counted())
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    private Stream<String> counted() {
        return isJoined ? Stream.of(CanonicalDrl.INPUT + ".find()") : Stream.empty();
    }

    private String test(Test test, Pattern pattern, String locating) {
        if (test.asksForNull() && test.left() instanceof Operand.Field field) {
            return own(field.name(), pattern).given() + " " + test.operator().symbol() + " null";
        }
        String joint = test.operator() == Comparison.NOT_IN ? " && " : " || ";
        String compare = compare(test, pattern, test.isLocating(type(pattern)) ? locating : MAYBE);
        String left = operand(test.left(), pattern);
        return test.right().stream()
                .map(right -> compare.formatted(left, operand(right, pattern)))
                .collect(Collectors.joining(joint, "(", ")"));
    }

    /** Where a null is a value it differs from every other, and is never one that may be any. */
    private String compare(Test test, Pattern pattern, String unknown) {
        String operator = simple(test.operator());
        FactType type = type(pattern);
        boolean isKnown = test.operands()
                .anyMatch(operand -> operand instanceof Operand.Field field && type.isNullAValue(field.name()));
        if (isKnown && operator.equals(Comparison.NOT_EQUAL.symbol())) {
            return "!" + IS + "(%s, \"==\", %s)";
        }
        return (isKnown ? IS : unknown) + "(%s, \"" + operator + "\", %s)";
    }

    private FactType type(Pattern pattern) {
        return types.find(pattern.type()).orElseThrow();
    }

    private static BoundField own(String field, Pattern pattern) {
        return new BoundField("this", pattern.type(), field);
    }

    private static String simple(Comparison operator) {
        return switch (operator) {
            case IN -> Comparison.EQUAL.symbol();
            case NOT_IN -> Comparison.NOT_EQUAL.symbol();
            default -> operator.symbol();
        };
    }

    private String operand(Operand operand, Pattern pattern) {
        if (operand instanceof Operand.Field field) {
            return own(field.name(), pattern).value();
        } else if (operand instanceof Operand.Variable variable) {
            String value = pattern.binding(variable.name())
                    .map(binding -> own(binding.field(), pattern))
                    .orElseGet(() -> Objects.requireNonNull(names.get(variable.name())))
                    .value();
            return variable.offset() == 0 ? value : "Values.plus(" + value + ", " + variable.offset() + ")";
        } else if (operand instanceof Operand.Parameter parameter) {
            String key = fullKey.apply(criterion, parameter.reference().key());
            return CanonicalDrl.INPUT + ".parameter(" + Texts.quote(key) + ")";
        } else if (operand instanceof Operand.Constant constant) {
            return Texts.quote(constant.name());
        } else if (operand instanceof Operand.Text text) {
            return Texts.quote(text.value());
        }
        return operand instanceof Operand.Whole whole ? String.valueOf(whole.value()) : ((Operand.Word) operand).word();
    }
}
