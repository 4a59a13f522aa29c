package org.zhize.language;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.language.Constraint.Test;

/** Writes the patterns of one rule canonically. */
final class PatternWriter {

    private final String criterion;
    private final FactTypes types;
    private final BiFunction<String, String, String> fullKey;
    private final Map<String, BoundField> names;

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

    /** A fact, bound to the variable. */
    String pattern(String variable, Pattern pattern) {
        return variable + " : " + write(pattern, pattern.tests());
    }

    /** The facts that a pattern locates, whatever is asked of them. */
    String located(Pattern pattern) {
        return write(pattern, pattern.tests().filter(Test::isLocating));
    }

    /** The located facts that may satisfy what is asked of them. */
    String selected(Condition.Group group) {
        Pattern pattern = group.pattern();
        Stream<Test> demanded =
                group.demanded().stream().filter(Test.class::isInstance).map(Test.class::cast);
        return write(pattern, Stream.concat(pattern.tests(), demanded));
    }

    private String write(Pattern pattern, Stream<Test> tests) {
        String type = types.find(pattern.type()).orElseThrow().javaType().getCanonicalName();
        return type + tests.map(test -> test(test, pattern)).collect(Collectors.joining(", ", "( ", " )"));
    }

    private String test(Test test, Pattern pattern) {
        if (test.asksForNull() && test.left() instanceof Operand.Field field) {
            return own(field.name(), pattern).given() + " " + test.operator().symbol() + " null";
        }
        String joint = test.operator() == Comparison.NOT_IN ? " && " : " || ";
        String prefix = test.isLocating() ? "Values.is" : "Values.maybe";
        String left = operand(test.left(), pattern);
        return test.right().stream()
                .map(right ->
                        prefix + "(" + left + ", \"" + simple(test.operator()) + "\", " + operand(right, pattern) + ")")
                .collect(Collectors.joining(joint, "(", ")"));
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
