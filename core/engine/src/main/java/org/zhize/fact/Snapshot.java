package org.zhize.fact;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was when an evaluation began: each of its fields that rules can read, read once. What the fact's own code does
 * later, or says another time, changes nothing. Immutable; no other is equal to it.
 */
public final class Snapshot {

    private final Object given;
    private final Map<String, Integer> places;
    private final @Nullable Object[] values;

    /**
     * @param given the fact
     * @param places where each accessor's value stands, by its name
     * @param values the values
     */
    Snapshot(Object given, Map<String, Integer> places, @Nullable Object[] values) {
        this.given = given;
        this.places = places;
        this.values = values;
    }

    /** {@return the fact that was given, of which this may be a snapshot} */
    public static Object given(Object fact) {
        return fact instanceof Snapshot seen ? seen.given : fact;
    }

    /** {@return the field's value, null where it is absent or of a kind that no rule may read} */
    @Nullable Object value(FactField field) {
        Integer place = places.get(field.accessor().getName());
        return place == null ? null : values[place];
    }

    @Override
    public String toString() {
        FactType type = FactTypes.of(this);
        StringJoiner text = new StringJoiner(", ", type.name() + "[", "]");
        type.fields().values().forEach(field -> text.add(field.name() + "=" + FactType.text(value(field))));
        return text.toString();
    }
}
