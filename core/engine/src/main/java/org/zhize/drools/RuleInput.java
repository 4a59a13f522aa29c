package org.zhize.drools;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.FactValues;

/**
 * What compiled rules ask for: the parameters in force, and the fields of facts. Drools' expression language never reads a
 * field itself: it knows neither units nor {@code Optional}, and takes some names for words of its own.
 */
public final class RuleInput {

    private final FactTypes types;
    private final Map<String, Object> parameters;
    private final UnaryOperator<Object> seen;

    /**
     * @param types the types of facts
     * @param parameters the values in force by full key
     * @param seen gives what is to be read of a fact
     */
    public RuleInput(FactTypes types, Map<String, Object> parameters, UnaryOperator<Object> seen) {
        this.types = types;
        this.parameters = parameters;
        this.seen = seen;
    }

    /** {@return the value of the full key; null where none is in force} */
    public @Nullable Object parameter(String key) {
        return parameters.get(key);
    }

    /** {@return the field's value as it is given; null where it is absent} */
    public @Nullable Object given(Object fact, String type, String field) {
        return field(type, field).read(seen.apply(fact));
    }

    /** {@return the field's value, a number with a unit in base units; null where it or its unit is absent} */
    public @Nullable Object value(Object fact, String type, String field) {
        FactField read = field(type, field);
        Object given = read.read(seen.apply(fact));
        if (given == null || (read.unitSymbol().isEmpty() && read.unitField().isEmpty())) {
            return given;
        }
        Optional<UnitOfMeasure> unit = read.unitField().isEmpty()
                ? read.unit()
                : Optional.ofNullable(given(fact, type, read.unitField()))
                        .flatMap(symbol -> UnitOfMeasure.parse(symbol.toString()));
        return unit.map(known -> known.toBase(FactValues.real(given))).orElse(null);
    }

    private FactField field(String type, String field) {
        return types.find(type).flatMap((FactType known) -> known.field(field)).orElseThrow();
    }
}
