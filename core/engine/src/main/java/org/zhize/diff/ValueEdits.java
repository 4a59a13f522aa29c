package org.zhize.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.diff.Change.Subject;
import org.zhize.exact.Real;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.ruleset.RuleSetContent;

/** Finds what regions say otherwise of one parameter. */
final class ValueEdits {

    private final ParameterDeclaration declaration;
    private final RuleSetContent old;
    private final RuleSetContent now;

    ValueEdits(ParameterDeclaration declaration, RuleSetContent old, RuleSetContent now) {
        this.declaration = declaration;
        this.old = old;
        this.now = now;
    }

    /** Of which value somebody speaks. */
    private record Place(String region, LocalDate from, String purpose) {
        static Place of(ParameterValue value) {
            return new Place(value.region(), value.from(), Objects.requireNonNullElse(value.purpose(), ""));
        }

        boolean isBeside(Place other) {
            return region.equals(other.region) && purpose.equals(other.purpose);
        }
    }

    Stream<Edit> all() {
        Map<Place, ParameterValue> after = values(now);
        Map<Place, ParameterValue> before = moved(values(old), after);
        return Both.of(before, after).values().stream().flatMap(this::edit);
    }

    private Map<Place, ParameterValue> values(RuleSetContent content) {
        Map<Place, ParameterValue> values = new LinkedHashMap<>();
        content.parameters().values().stream()
                .filter(value -> value.key().equals(declaration.key()))
                .forEach(value -> values.put(Place.of(value), value));
        return values;
    }

    /** A value of the same region that begins on another day takes the place of the one that is gone. */
    private static Map<Place, ParameterValue> moved(
            Map<Place, ParameterValue> before, Map<Place, ParameterValue> after) {
        List<Place> free = new ArrayList<>(after.keySet());
        free.removeAll(before.keySet());
        Map<Place, ParameterValue> moved = new LinkedHashMap<>();
        before.forEach((place, value) -> {
            Optional<Place> other = after.containsKey(place)
                    ? Optional.empty()
                    : free.stream().filter(place::isBeside).findFirst();
            other.ifPresent(free::remove);
            moved.put(other.orElse(place), value);
        });
        return moved;
    }

    private Stream<Edit> edit(Both<ParameterValue> both) {
        Differences<ParameterValue> differences = new Differences<>(both.before(), both.after());
        if (both.isOnBothSides()) {
            differences.in("from", ParameterValue::from);
        }
        if (!isSame(both)) {
            differences.in("value", value -> text(value, declaration));
        }
        differences.in("basis", ParameterValue::basis).in("unverified", ParameterValue::unverified);
        return differences.isEmpty() ? Stream.of() : Stream.of(edit(both, differences));
    }

    private Edit edit(Both<ParameterValue> both, Differences<ParameterValue> differences) {
        ParameterValue value = both.any();
        String key = declaration.key();
        Set<Place> places = Set.copyOf(Stream.of(both.before(), both.after())
                .flatMap(Optional::stream)
                .map(Place::of)
                .toList());
        SortedMap<String, String> where = new TreeMap<>(
                Map.of("region", value.region(), "from", value.from().toString()));
        Optional.ofNullable(value.purpose()).ifPresent(purpose -> where.put("purpose", purpose));
        Change change =
                new Change(Subject.VALUE, differences.kind(), key, declaration.title(), where, differences.all());
        return new Edit(
                change,
                Users.of(key, old, now),
                false,
                (base, other) -> base.with(base.parameters()
                        .taking(
                                other.parameters(),
                                none -> false,
                                any -> any.key().equals(key) && places.contains(Place.of(any)))));
    }

    /** 10 and 10.0 are the same value. */
    private static boolean isSame(Both<ParameterValue> both) {
        return both.before().isPresent() == both.after().isPresent()
                && both.before().map(ParameterValue::effect).equals(both.after().map(ParameterValue::effect))
                && isSame(
                        both.before().flatMap(value -> Optional.ofNullable(value.value())),
                        both.after().flatMap(value -> Optional.ofNullable(value.value())));
    }

    private static boolean isSame(Optional<Object> before, Optional<Object> after) {
        if (before.orElse(null) instanceof Real one && after.orElse(null) instanceof Real other) {
            return one.compareWith(other) == 0;
        }
        return before.equals(after);
    }

    /** {@return the value with its unit; a word where it takes one away} */
    static String text(ParameterValue value, ParameterDeclaration declaration) {
        if (value.effect() != Effect.SETS) {
            return value.effect() == Effect.ENDS ? "notApplicable" : "null";
        }
        String unit = declaration.unitSymbol();
        return unit.isEmpty() || unit.equals("1") ? value.text() : value.text() + " " + unit;
    }
}
