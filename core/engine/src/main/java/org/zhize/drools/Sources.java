package org.zhize.drools;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;
import org.zhize.language.BoundField;
import org.zhize.language.CanonicalRule;
import org.zhize.language.CanonicalTest;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;

/** Makes ready the sides of the comparisons of one pattern. */
final class Sources {

    private final FactTypes types;
    private final BiFunction<String, String, String> fullKey;
    private final CanonicalRule rule;
    private final Pattern pattern;

    Sources(FactTypes types, BiFunction<String, String, String> fullKey, CanonicalRule rule, Pattern pattern) {
        this.types = types;
        this.fullKey = fullKey;
        this.rule = rule;
        this.pattern = pattern;
    }

    /** {@return the elements of whose facts a comparison speaks, in order} */
    List<Integer> earlier(Constraint.Test test) {
        return test.operands()
                .flatMap(operand -> operand instanceof Operand.Variable variable
                                && pattern.binding(variable.name()).isEmpty()
                        ? Stream.of(bound(variable).element())
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }

    Source of(Operand operand, List<Integer> earlier) {
        if (operand instanceof Operand.Field field) {
            return own(field.name());
        } else if (operand instanceof Operand.Variable variable) {
            Source value = variable(variable, earlier);
            int offset = variable.offset();
            return offset == 0 ? value : (input, fact, found) -> Values.plus(value.value(input, fact, found), offset);
        } else if (operand instanceof Operand.Parameter parameter) {
            String key = fullKey.apply(
                    rule.plan().rule().criterion(), parameter.reference().key());
            return (input, fact, found) -> input.parameter(key);
        }
        Object constant = constant(operand);
        return (input, fact, found) -> constant;
    }

    private static Object constant(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.name();
        } else if (operand instanceof Operand.Text text) {
            return text.value();
        } else if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        return Boolean.valueOf(((Operand.Word) operand).word());
    }

    FactTest test(CanonicalTest test) {
        return FactTest.of(test, types.find(pattern.type()).orElseThrow(), this);
    }

    FieldReader field(String name) {
        return FieldReader.of(types, pattern.type(), name);
    }

    private Source own(String name) {
        FieldReader reader = field(name);
        return (input, fact, found) -> reader.value(fact);
    }

    private Source variable(Operand.Variable variable, List<Integer> earlier) {
        return pattern.binding(variable.name())
                .map(binding -> own(binding.field()))
                .orElseGet(() -> {
                    BoundField bound = bound(variable);
                    FieldReader reader = FieldReader.of(types, bound.type(), bound.field());
                    int place = earlier.indexOf(bound.element());
                    return (input, fact, found) -> reader.value(found[place]);
                });
    }

    private BoundField bound(Operand.Variable variable) {
        return Objects.requireNonNull(rule.variables().get(variable.name()));
    }
}
