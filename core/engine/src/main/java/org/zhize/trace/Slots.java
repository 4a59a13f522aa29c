package org.zhize.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.drools.RuleInput;
import org.zhize.drools.Values;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.RulePlan;
import org.zhize.parameter.Parameters;

/** What the elements of a plan have found so far, and what its operands are there. Immutable. */
final class Slots {

    private final RulePlan plan;
    private final RuleInput input;
    private final Parameters parameters;
    private final List<Object> found;

    Slots(RulePlan plan, RuleInput input, Parameters parameters) {
        this(plan, input, parameters, List.of());
    }

    private Slots(RulePlan plan, RuleInput input, Parameters parameters, List<Object> found) {
        this.plan = plan;
        this.input = input;
        this.parameters = parameters;
        this.found = found;
    }

    /** {@return these and what the next element found} */
    Slots with(Object next) {
        List<Object> more = new ArrayList<>(found);
        more.add(next);
        return new Slots(plan, input, parameters, more);
    }

    List<Object> found() {
        return found;
    }

    /** {@return the value of an operand for a fact of the pattern; null where it is absent} */
    @Nullable Object value(Operand operand, Pattern pattern, Object fact) {
        if (operand instanceof Operand.Field field) {
            return field.name().equals("this") ? fact : input.value(fact, pattern.type(), field.name());
        } else if (operand instanceof Operand.Variable variable) {
            return variable(variable, pattern, fact);
        } else if (operand instanceof Operand.Parameter parameter) {
            String key = parameter.reference().key();
            return input.parameter(
                    parameters.fullKey(plan.rule().criterion(), key).orElseThrow());
        } else if (operand instanceof Operand.Constant constant) {
            return constant.name();
        } else if (operand instanceof Operand.Text text) {
            return text.value();
        } else if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        return word(((Operand.Word) operand).word());
    }

    private static @Nullable Object word(String word) {
        return word.equals("null") ? null : Boolean.valueOf(word);
    }

    /** {@return the field's value as it is given; null where it is absent} */
    @Nullable Object given(Operand.Field field, Pattern pattern, Object fact) {
        return input.given(fact, pattern.type(), field.name());
    }

    private @Nullable Object variable(Operand.Variable variable, Pattern pattern, Object fact) {
        Optional<Constraint.Binding> own = pattern.binding(variable.name());
        Object value =
                own.isPresent() ? input.value(fact, pattern.type(), own.get().field()) : earlier(variable.name());
        return variable.offset() == 0 ? value : Values.plus(value, variable.offset());
    }

    /** {@return whether a variable stands for a value of a fact, rather than of what is evaluated} */
    boolean isOfFact(String name) {
        return plan.elements().stream()
                .flatMap(element ->
                        element instanceof Condition.Single single ? Stream.of(single.pattern()) : Stream.empty())
                .filter(pattern -> pattern.binding(name).isPresent())
                .anyMatch(pattern -> !pattern.isCircumstance());
    }

    private @Nullable Object earlier(String name) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Optional<Pattern> pattern = plan.pattern(i);
            Optional<Constraint.Binding> binding = pattern.flatMap(earlier -> earlier.binding(name));
            if (binding.isPresent()) {
                return input.value(
                        found.get(i), pattern.get().type(), binding.get().field());
            }
        }
        throw new IllegalStateException("not bound: " + name);
    }
}
