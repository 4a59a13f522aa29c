package org.zhize.drools;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactTypes;
import org.zhize.limit.Budget;

/**
 * What compiled rules ask for: the parameters in force, and the fields of facts. Drools' expression language never reads a
 * field itself: it knows neither units nor {@code Optional}, and takes some names for words of its own.
 */
public final class RuleInput {

    private final FactTypes types;
    private final Map<String, Object> parameters;
    private final UnaryOperator<Object> seen;
    private final Budget budget = Budget.current();

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

    /** Spends a comparison. */
    void look() {
        budget.look();
    }

    /** {@return true: one more fact is found for those that were found before it} */
    public boolean find() {
        budget.find();
        return true;
    }

    /** {@return what is to be read of a fact} */
    Object seen(Object fact) {
        return seen.apply(fact);
    }

    /** {@return the value of the full key; null where none is in force} */
    public @Nullable Object parameter(String key) {
        return parameters.get(key);
    }

    /** {@return the field's value as it is given; null where it is absent} */
    public @Nullable Object given(Object fact, String type, String field) {
        budget.look();
        return FieldReader.of(types, type, field).field().read(seen(fact));
    }

    /** {@return the field's value, a number with a unit in base units; null where it or its unit is absent} */
    public @Nullable Object value(Object fact, String type, String field) {
        budget.look();
        return FieldReader.of(types, type, field).value(seen(fact));
    }
}
