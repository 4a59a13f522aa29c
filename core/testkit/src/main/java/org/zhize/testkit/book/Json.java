package org.zhize.testkit.book;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes lists, maps and texts for scripts. */
final class Json {

    private Json() {}

    static String of(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> of(entry.getKey()) + ":" + of(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value.toString())) + '"';
    }
}
