package org.zhize.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page says many times is written once: a threshold, the columns of a table. For one thread.
 *
 * <p>The page reads {@code {"$": 3}} as the fourth of {@link #all}.
 */
final class HtmlShared {

    /** A report that says ever new things must not fill the memory with them. */
    private static final int MOST = 50_000;

    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Object> all = new ArrayList<>();

    /** {@return what stands for the thing in the data of the page} */
    Object of(Object thing) {
        return places.size() >= MOST && !places.containsKey(thing) ? thing : Map.of("$", place(thing));
    }

    private int place(Object thing) {
        return places.computeIfAbsent(thing, added -> {
            all.add(added);
            return all.size() - 1;
        });
    }

    List<Object> all() {
        return all;
    }
}
