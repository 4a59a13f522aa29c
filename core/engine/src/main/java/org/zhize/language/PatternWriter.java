package org.zhize.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
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

    /** A fact, bound to the variable, and its fields that later patterns may name. */
    String pattern(String variable, Pattern pattern) {
        Stream<String> bindings = pattern.bindings()
                .map(binding -> Objects.requireNonNull(names.get(binding.variable())))
                .flatMap(BoundField::bindings);
        return variable + " : "
                + write(pattern, Stream.concat(bindings, tests(pattern.tests().toList(), pattern)));
    }

    /** The facts that a pattern locates, whatever is asked of them. */
    String located(Pattern pattern) {
        List<Test> locating = pattern.tests().filter(Test::isLocating).toList();
        return write(pattern, tests(locating, pattern));
    }

    /** The located facts that may satisfy what is asked of them. */
    String selected(Condition.Group group) {
        Pattern pattern = group.pattern();
        List<Test> demanded = group.demanded().stream()
                .filter(Test.class::isInstance)
                .map(Test.class::cast)
                .toList();
        return write(
                pattern, tests(Stream.concat(pattern.tests(), demanded.stream()).toList(), pattern));
    }

    private String write(Pattern pattern, Stream<String> constraints) {
        String type = type(pattern).javaType().getCanonicalName();
        return type + constraints.collect(Collectors.joining(", ", "( ", " )"));
    }

    private Stream<String> tests(List<Test> tests, Pattern pattern) {
        return tests.stream().map(test -> test(test, type(pattern)));
    }

    private String test(Test test, FactType type) {
        String joint = test.operator() == Comparison.NOT_IN ? " && " : " || ";
        String prefix = test.isLocating() ? "Values.is" : "Values.maybe";
        String left = operand(test.left(), type);
        if (test.asksForNull()) {
            return "(" + left + " " + test.operator().symbol() + " null)";
        }
        return test.right().stream()
                .map(right ->
                        prefix + "(" + left + ", \"" + simple(test.operator()) + "\", " + operand(right, type) + ")")
                .collect(Collectors.joining(joint, "(", ")"));
    }

    private static String simple(Comparison operator) {
        return switch (operator) {
            case IN -> Comparison.EQUAL.symbol();
            case NOT_IN -> Comparison.NOT_EQUAL.symbol();
            default -> operator.symbol();
        };
    }

    private String operand(Operand operand, FactType type) {
        if (operand instanceof Operand.Field field) {
            return BoundField.value(type.field(field.name()).orElseThrow());
        } else if (operand instanceof Operand.Variable variable) {
            String name = Objects.requireNonNull(names.get(variable.name())).value();
            return variable.offset() == 0 ? name : "Values.plus(" + name + ", " + variable.offset() + ")";
        } else if (operand instanceof Operand.Parameter parameter) {
            String key = fullKey.apply(criterion, parameter.reference().key());
            return "$parameters.value(" + Texts.quote(key) + ")";
        } else if (operand instanceof Operand.Constant constant) {
            return Texts.quote(constant.name());
        } else if (operand instanceof Operand.Text text) {
            return Texts.quote(text.value());
        }
        return operand instanceof Operand.Whole whole ? String.valueOf(whole.value()) : ((Operand.Word) operand).word();
    }

    private FactType type(Pattern pattern) {
        return types.find(pattern.type()).orElseThrow();
    }
}
