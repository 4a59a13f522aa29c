package org.zhize.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.diff.Change.Difference;
import org.zhize.diff.Change.Kind;
import org.zhize.problem.Bilingual;

/** Collects in what the two sides of one thing differ, one of which may be missing. For one thread. */
final class Differences<T> {

    private final Optional<T> before;
    private final Optional<T> after;
    private final List<Difference> all = new ArrayList<>();

    Differences(Optional<T> before, Optional<T> after) {
        this.before = before;
        this.after = after;
    }

    /** Adds an aspect if it differs. */
    Differences<T> in(String aspect, Function<T, ?> what) {
        return between(aspect, text(before.map(what)), text(after.map(what)));
    }

    /** Adds each entry that differs under its key. */
    Differences<T> each(String aspect, Function<T, Map<String, String>> what) {
        Map<String, String> old = before.map(what).orElse(Map.of());
        Map<String, String> now = after.map(what).orElse(Map.of());
        new TreeMap<>(Both.of(old, now))
                .forEach((key, both) -> between(
                        aspect + " " + key,
                        both.before().orElse(""),
                        both.after().orElse("")));
        return this;
    }

    Differences<T> between(String aspect, String old, String now) {
        if (!old.equals(now)) {
            all.add(new Difference(aspect, old, now));
        }
        return this;
    }

    List<Difference> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether it is new, gone or other than before} */
    Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Neither the order of a set nor that of a map says anything. */
    static String text(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        } else if (value instanceof Bilingual title) {
            return title.zh().equals(title.en()) ? title.zh() : title.zh() + " / " + title.en();
        } else if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                            .collect(Collectors.joining(", "));
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(Differences::text).collect(Collectors.joining("; "));
        }
        return value == null || value.equals(false) ? "" : value.toString();
    }
}
