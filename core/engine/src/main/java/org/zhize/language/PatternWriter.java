package org.zhize.language;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.language.Constraint.Test;

/** Writes the patterns of one rule canonically. */
final class PatternWriter {

    private static final String IS = "Values.is";
    private static final String MAYBE = "Values.maybe";

    private final CanonicalRule rule;
    private final FactTypes types;
    private final BiFunction<String, String, String> fullKey;

    PatternWriter(CanonicalRule rule, FactTypes types, BiFunction<String, String, String> fullKey) {
        this.rule = rule;
        this.types = types;
        this.fullKey = fullKey;
    }

    String element(CanonicalPattern asked) {
        String pattern = write(asked);
        return switch (asked.kind()) {
            case FACT -> asked.variable() + " : " + pattern;
            case ALL -> asked.variable() + " : java.util.List() from collect( " + pattern + " )";
            case NONE -> "not " + pattern;
        };
    }

    private String write(CanonicalPattern asked) {
        String tests =
                asked.tests().stream().map(test -> test(asked.pattern(), test)).collect(Collectors.joining(", "));
        return type(asked.pattern()).javaType().getCanonicalName() + (tests.isEmpty() ? "()" : "( " + tests + " )");
    }

    String test(Pattern pattern, CanonicalTest canonical) {
        Test test = canonical.test();
        if (test.asksForNull() && test.left() instanceof Operand.Field field) {
            return read("given", "this", pattern.type(), field.name()) + " "
                    + test.operator().symbol() + " null";
        }
        String joint = test.operator() == Comparison.NOT_IN ? " && " : " || ";
        String compare = compare(test, pattern, canonical.lenient() ? MAYBE : IS);
        String left = operand(test.left(), pattern);
        return test.right().stream()
                .map(right -> compare.formatted(left, operand(right, pattern)))
                .collect(Collectors.joining(joint, "(", ")"));
    }

    /** Where a null is a value it differs from every other, and is never one that may be any. */
    private String compare(Test test, Pattern pattern, String unknown) {
        String operator = test.operator().withOne().symbol();
        FactType type = type(pattern);
        boolean isKnown = test.isKnownWhereAbsent(type);
        if (isKnown && operator.equals(Comparison.NOT_EQUAL.symbol())) {
            return "!" + IS + "(%s, \"==\", %s)";
        }
        return (isKnown ? IS : unknown) + "(%s, \"" + operator + "\", %s)";
    }

    private FactType type(Pattern pattern) {
        return types.find(pattern.type()).orElseThrow();
    }

    /** Through the library, never by the field's name, which may mean something else to Drools. */
    private static String read(String how, String fact, String type, String field) {
        return CanonicalDrl.INPUT + "." + how + "(" + fact + ", " + Texts.quote(type) + ", " + Texts.quote(field) + ")";
    }

    private String operand(Operand operand, Pattern pattern) {
        if (operand instanceof Operand.Field field) {
            return read("value", "this", pattern.type(), field.name());
        } else if (operand instanceof Operand.Variable variable) {
            String value = variable(variable.name(), pattern);
            return variable.offset() == 0 ? value : "Values.plus(" + value + ", " + variable.offset() + ")";
        } else if (operand instanceof Operand.Parameter parameter) {
            String key = fullKey.apply(
                    rule.plan().rule().criterion(), parameter.reference().key());
            return CanonicalDrl.INPUT + ".parameter(" + Texts.quote(key) + ")";
        } else if (operand instanceof Operand.Constant constant) {
            return Texts.quote(constant.name());
        } else if (operand instanceof Operand.Text text) {
            return Texts.quote(text.value());
        }
        return operand instanceof Operand.Whole whole ? String.valueOf(whole.value()) : ((Operand.Word) operand).word();
    }

    private String variable(String name, Pattern pattern) {
        return pattern.binding(name)
                .map(own -> read("value", "this", pattern.type(), own.field()))
                .orElseGet(() -> {
                    BoundField bound = Objects.requireNonNull(rule.variables().get(name));
                    return read("value", CanonicalPattern.fact(bound.element()), bound.type(), bound.field());
                });
    }
}
