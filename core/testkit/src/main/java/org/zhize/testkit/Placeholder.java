package org.zhize.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.problem.Location;
import org.zhize.problem.Span;
import org.zhize.yaml.YamlList;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/**
 * A place in a scenario that its examples fill: {@code <pupils>}.
 *
 * @param column the column that fills it
 * @param location where it stands
 */
record Placeholder(String column, Location location) {

    /** How it is written; {@code < 10 %} is none. */
    static final Pattern FORM = Pattern.compile("<(?<column>\\p{L}[\\p{L}\\p{N}_.-]*)>");

    /** {@return all placeholders in keys and values, in order} */
    static Stream<Placeholder> in(YamlValue value) {
        if (value instanceof YamlText text) {
            return in(text.text(), text.location());
        } else if (value instanceof YamlList list) {
            return list.items().stream().flatMap(Placeholder::in);
        }
        YamlMapping mapping = (YamlMapping) value;
        return mapping.entries().entrySet().stream()
                .flatMap((Map.Entry<String, YamlValue> entry) ->
                        Stream.concat(in(entry.getKey(), mapping.keyLocation(entry.getKey())), in(entry.getValue())));
    }

    private static Stream<Placeholder> in(String text, Location start) {
        List<Placeholder> found = new ArrayList<>();
        Location from = start;
        for (MatchResult match : FORM.matcher(text).results().toList()) {
            from = exact(match.group(), from);
            found.add(new Placeholder(match.group(1), from));
            from = behind(from);
        }
        return found.stream();
    }

    /** Where it stands in the line, not before the given place; at that place if the text goes on for several lines. */
    private static Location exact(String written, Location from) {
        String line = from.excerpt();
        int column = Math.min(from.span().column() - 1, line.codePointCount(0, line.length()));
        int found = line.indexOf(written, line.offsetByCodePoints(0, column));
        int length = written.codePointCount(0, written.length());
        return found < 0 ? from : at(from, line.codePointCount(0, found) + 1, length);
    }

    private static Location behind(Location place) {
        return at(place, place.span().column() + place.span().length(), 1);
    }

    private static Location at(Location place, int column, int length) {
        return new Location(place.file(), new Span(place.span().line(), column, length), place.excerpt());
    }
}
