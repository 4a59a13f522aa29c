package org.zhize.diff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one key on two sides.
 *
 * @param before on the old side; nothing if it is not there
 * @param after on the new side; nothing if it is not there
 */
record Both<V>(Optional<V> before, Optional<V> after) {

    /** {@return everything by its key: in the order of the old side, then what only the new side has} */
    static <K, V> Map<K, Both<V>> of(Map<K, V> before, Map<K, V> after) {
        Map<K, Both<V>> both = new LinkedHashMap<>();
        before.forEach((key, value) -> both.put(key, of(value, after.get(key))));
        after.forEach((key, value) -> both.putIfAbsent(key, of(null, value)));
        return both;
    }

    private static <V> Both<V> of(@Nullable V before, @Nullable V after) {
        return new Both<>(Optional.ofNullable(before), Optional.ofNullable(after));
    }

    static <K, V> Map<K, Both<V>> of(Collection<V> before, Collection<V> after, Function<V, K> key) {
        return of(byKey(before, key), byKey(after, key));
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        Map<K, V> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), value));
        return byKey;
    }

    /** {@return the new side's, or the old side's where there is none} */
    V any() {
        return after.or(() -> before).orElseThrow();
    }

    boolean isOnBothSides() {
        return before.isPresent() && after.isPresent();
    }
}
