package org.zhize.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlList;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** One row of examples: fills the placeholders of a scenario with its cells. What it fills in stands where the cell does. */
final class Row {

    private final YamlMapping cells;
    private final Problems problems;

    Row(YamlMapping cells, Problems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** {@return the value with all placeholders filled; each must have a cell} */
    YamlValue fill(YamlValue value) {
        if (value instanceof YamlText text) {
            Matcher whole = Placeholder.FORM.matcher(text.text());
            return whole.matches() ? cell(whole.group(1)) : filled(text);
        } else if (value instanceof YamlList list) {
            return new YamlList(list.items().stream().map(this::fill).toList(), list.location());
        }
        return fill((YamlMapping) value);
    }

    YamlMapping fill(YamlMapping mapping) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        mapping.entries().forEach((name, value) -> {
            YamlText key = filled(new YamlText(name, false, mapping.keyLocation(name)));
            if (entries.putIfAbsent(key.text(), fill(value)) != null) {
                problems.add(ProblemCode.DUPLICATE_KEY, key.location(), key.text());
            }
            keys.putIfAbsent(key.text(), key.location());
        });
        return new YamlMapping(entries, keys, mapping.location());
    }

    private YamlText filled(YamlText text) {
        String filled = Placeholder.FORM
                .matcher(text.text())
                .replaceAll(found -> Matcher.quoteReplacement(text(found.group(1))));
        return Placeholder.in(text)
                .findFirst()
                .map(first -> new YamlText(filled, false, cell(first.column()).location()))
                .orElse(text);
    }

    private String text(String column) {
        return cell(column).asText(column, problems).map(YamlText::text).orElse("");
    }

    private YamlValue cell(String column) {
        return Objects.requireNonNull(cells.entries().get(column));
    }

    /** {@return all its values in a few words, for the name of a scenario} */
    String inWords() {
        return cells.entries().values().stream().map(Row::inWords).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String inWords(YamlValue value) {
        if (value instanceof YamlText text) {
            return text.isNull() ? "null" : text.text();
        } else if (value instanceof YamlList list) {
            return list.items().stream().map(Row::inWords).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlMapping) value)
                .entries().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + inWords(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    Location location() {
        return cells.location();
    }
}
