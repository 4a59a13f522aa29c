package org.zhize.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/**
 * The fields of an object in a receipt, each of which must be there and be what it should.
 *
 * @param tree by name
 */
record Fields(Map<?, ?> tree) {

    private static final Bilingual NONE = new Bilingual("不是收据，或者不完整", "It is no receipt, or not a whole one");

    static BrokenReceiptException broken() {
        return new BrokenReceiptException(NONE);
    }

    static Fields of(@Nullable Object tree) {
        return new Fields(as(Map.class, tree));
    }

    private static <T> T as(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value)
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(Fields::broken);
    }

    /** Refuses what has other fields. */
    Fields expect(Set<String> names) {
        if (!tree.keySet().equals(names)) {
            throw broken();
        }
        return this;
    }

    String text(String name) {
        return as(String.class, tree.get(name));
    }

    @Nullable String textOrNull(String name) {
        return tree.get(name) == null ? null : text(name);
    }

    int number(String name) {
        return Math.toIntExact(as(Long.class, tree.get(name)));
    }

    Fields fields(String name) {
        return of(tree.get(name));
    }

    List<?> list(String name) {
        return as(List.class, tree.get(name));
    }

    /** {@return each field read as the same} */
    <T> SortedMap<String, T> each(Function<@Nullable Object, T> value) {
        SortedMap<String, T> all = new TreeMap<>();
        tree.forEach((name, field) -> all.put(as(String.class, name), value.apply(field)));
        return all;
    }

    static String text(@Nullable Object value) {
        return as(String.class, value);
    }
}
