package org.zhize.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.ValueKind;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.ParameterReference;
import org.zhize.language.Pattern;
import org.zhize.parameter.ParameterInForce;

/** The variables of one match, and the parameters in force. */
final class Environment {

    private final FactTypes types;
    private final FactReader reader;
    private final Map<String, ParameterInForce> parameters;
    private final Map<String, Value> variables = new LinkedHashMap<>();
    private final Map<String, FactType> typesOfFacts = new HashMap<>();
    private final Set<String> choices = new HashSet<>();

    /**
     * @param types the fact types that rules name
     * @param reader reads facts
     * @param parameters the parameters in force, by the key that the rule writes
     */
    Environment(FactTypes types, FactReader reader, Map<String, ParameterInForce> parameters) {
        this.types = types;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** {@return this with the variables that a pattern binds, for one fact} */
    Environment with(Pattern pattern, Object fact) {
        Environment inner = new Environment(types, reader, parameters);
        inner.variables.putAll(variables);
        inner.typesOfFacts.putAll(typesOfFacts);
        inner.choices.addAll(choices);
        inner.bind(pattern, fact);
        return inner;
    }

    /** {@return this with another value of a variable} */
    Environment with(String variable, Value value) {
        Environment other = new Environment(types, reader, parameters);
        other.variables.putAll(variables);
        other.bind(variable, value);
        return other;
    }

    void bind(Pattern pattern, Object fact) {
        FactType type = type(pattern);
        pattern.bindings().forEach(binding -> {
            variables.put(binding.variable(), reader.read(fact, type, binding.field()));
            type.field(binding.field())
                    .filter(field -> field.kind() == ValueKind.CHOICE)
                    .ifPresent(field -> choices.add(binding.variable()));
        });
        if (!pattern.variable().isEmpty()) {
            variables.put(pattern.variable(), Value.of(fact));
            typesOfFacts.put(pattern.variable(), type);
        }
    }

    void bind(String variable, Value value) {
        variables.put(variable, value);
    }

    Optional<Value> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** {@return all variables by name, in the order in which they were bound} */
    Map<String, Value> variables() {
        return variables;
    }

    /** {@return whether a variable stands for one of a fixed list of names, as a part does} */
    boolean isChoice(String name) {
        return choices.contains(name);
    }

    /** {@return the label of the fact that a variable stands for, by the type that its pattern names} */
    String label(String variable, Object fact) {
        return Objects.requireNonNull(typesOfFacts.get(variable)).label(fact);
    }

    ParameterInForce parameter(ParameterReference reference) {
        ParameterInForce value = parameters.get(reference.key());
        if (value == null) {
            throw new IllegalStateException("parameter not in force: " + reference.key());
        }
        return value;
    }

    Value evaluate(Expression expression) {
        return new Calculator(this).evaluate(expression);
    }

    FactType type(Pattern pattern) {
        return types.find(pattern.type()).orElseThrow();
    }

    FactReader reader() {
        return reader;
    }

    /** {@return what must be known before the tests of a pattern can be decided for a fact} */
    List<MissingDatum> unknowns(Pattern pattern, Stream<? extends Constraint> constraints, Object fact) {
        return constraints
                .filter(Constraint.Test.class::isInstance)
                .map(Constraint.Test.class::cast)
                .filter(test -> !test.asksForNull())
                .flatMap(Constraint.Test::operands)
                .flatMap(operand -> operand(operand, pattern, fact).missing().stream())
                .distinct()
                .toList();
    }

    private Value operand(Operand operand, Pattern pattern, Object fact) {
        if (operand instanceof Operand.Field field && !field.name().equals("this")) {
            Value value = reader.read(fact, type(pattern), field.name());
            return type(pattern).isNullAValue(field.name()) ? Value.of("") : value;
        } else if (operand instanceof Operand.Variable variable) {
            return variable(variable.name()).orElse(Value.of(""));
        }
        return Value.of("");
    }

    /** {@return the values that are absent to which a fact of the pattern would have to be joined} */
    List<MissingDatum> absentJoins(Pattern pattern) {
        return pattern.tests()
                .flatMap(Constraint.Test::operands)
                .filter(Operand.Variable.class::isInstance)
                .flatMap(operand -> variable(((Operand.Variable) operand).name()).stream())
                .flatMap(value -> value.missing().stream())
                .toList();
    }

    /** {@return what locates a fact of the pattern, as far as it is known: {@code year=2021}} */
    Map<String, String> where(Pattern pattern) {
        Map<String, String> where = new LinkedHashMap<>();
        pattern.locating(type(pattern))
                .filter(test -> test.right().size() == 1)
                .forEach(test -> where.put(
                        ((Operand.Field) test.left()).name(), text(test.right().get(0))));
        where.values().removeIf(String::isEmpty);
        return where;
    }

    private String text(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            Object content = variable(variable.name()).map(Value::content).orElse(null);
            return content instanceof Real number
                    ? Decimals.plain(number.plus(Real.of(variable.offset())))
                    : FactType.text(content);
        } else if (operand instanceof Operand.Parameter parameter) {
            return parameter(parameter.reference()).setting().text();
        } else if (operand instanceof Operand.Constant constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } else if (operand instanceof Operand.Text text) {
            return text.value();
        }
        return operand instanceof Operand.Whole whole ? String.valueOf(whole.value()) : "";
    }
}
