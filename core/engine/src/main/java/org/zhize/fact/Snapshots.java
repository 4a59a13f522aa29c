package org.zhize.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.limit.Budget;

/**
 * Takes snapshots of facts. What is said in the library's own vocabulary never changes, so those facts stay as they are. Safe
 * to share between threads.
 */
public final class Snapshots {

    private final List<FactType> named;
    private final ClassValue<Layout> layouts = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> javaType) {
            return layout(javaType);
        }
    };

    /** @param named the types of which something asks: a fact may be of several, such as its interfaces */
    public Snapshots(Collection<FactType> named) {
        this.named = List.copyOf(named);
    }

    /**
     * {@return the facts as they are now, in their order; the same object is the same snapshot}
     *
     * @throws FactAccessException if a field cannot be read that something may ask for
     * @throws org.zhize.limit.LimitExceededException if the facts take too long over their answers
     */
    public List<Object> of(Collection<?> facts) {
        IdentityHashMap<Object, Object> seen = new IdentityHashMap<>();
        List<Object> all = new ArrayList<>(facts.size());
        for (Object fact : facts) {
            Budget.current().glance(); // what the fact's own code takes counts too
            all.add(seen.computeIfAbsent(fact, this::of));
        }
        return all;
    }

    private Object of(Object fact) {
        Layout layout = layouts.get(fact.getClass());
        return FactTypes.isVocabulary(fact) ? layout.checked(fact) : layout.of(fact);
    }

    private Layout layout(Class<?> javaType) {
        Map<String, Integer> places = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (FactType type : named) {
            if (type.javaType().isAssignableFrom(javaType)) {
                add(type, true, places, readings);
            }
        }
        add(FactType.of(javaType), false, places, readings);
        return new Layout(Map.copyOf(places), List.copyOf(readings));
    }

    private static void add(FactType type, boolean isNamed, Map<String, Integer> places, List<Reading> readings) {
        for (FactField field : type.fields().values()) {
            if (field.kind().isReadable() && places.putIfAbsent(field.accessor().getName(), readings.size()) == null) {
                readings.add(new Reading(field, isNamed));
            }
        }
    }

    private record Layout(Map<String, Integer> places, List<Reading> readings) {

        Snapshot of(Object fact) {
            @Nullable Object[] values = new Object[readings.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = readings.get(i).of(fact);
            }
            return new Snapshot(fact, places, values);
        }

        Object checked(Object fact) {
            readings.forEach(reading -> reading.field().check(fact));
            return fact;
        }
    }

    /**
     * How one field is read.
     *
     * @param field the field
     * @param isNamed whether its type is one of which something asks; any other may be hidden, and is not missed
     */
    private record Reading(FactField field, boolean isNamed) {

        @Nullable Object of(Object fact) {
            try {
                return field.plain(fact);
            } catch (FactAccessException e) {
                if (isNamed) {
                    throw e;
                }
                return null;
            }
        }
    }
}
