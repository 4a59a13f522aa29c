package org.zhize.testkit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Makes a scenario for each row of {@code examples: [ { pupils: 65, verdict: MET }, … ]}. */
final class Examples {

    private static final String KEY = "examples";
    private static final String NAME = "name";

    private final YamlMapping scenario;
    private final List<Placeholder> placeholders;
    private final Problems problems;

    private Examples(YamlMapping written, Problems problems) {
        this.scenario = without(written, KEY);
        this.placeholders = Placeholder.in(scenario).toList();
        this.problems = problems;
    }

    /** {@return the scenarios; the one itself where it has no examples, none where they are wrong} */
    static List<Written> of(YamlMapping written, Problems problems) {
        Problems own = new Problems();
        List<Written> filled = new Examples(written, own).read(written);
        problems.addAll(own);
        return filled;
    }

    /** Complains of placeholders where no examples can be. */
    static void expectNone(YamlValue value, Problems problems) {
        Placeholder.in(value).forEach(place -> unfilled(place, problems));
    }

    private static void unfilled(Placeholder place, Problems problems) {
        problems.add(ProblemCode.PLACEHOLDER_WITHOUT_EXAMPLES, place.location(), place.column());
    }

    private List<Written> read(YamlMapping written) {
        if (!written.entries().containsKey(KEY)) {
            placeholders.forEach(place -> unfilled(place, problems));
            return problems.hasErrors() ? List.of() : List.of(new Written(scenario, scenario.location(), null));
        }
        List<YamlMapping> rows = written.get(KEY).map(YamlValue::asList).orElse(List.of()).stream()
                .flatMap(row -> row.asMapping(KEY, problems).stream())
                .toList();
        if (rows.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.NO_EXAMPLE, written.keyLocation(KEY), column());
        }
        if (!rows.isEmpty()) {
            check(rows);
        }
        return problems.hasErrors()
                ? List.of()
                : rows.stream().flatMap(cells -> fill(cells).stream()).toList();
    }

    private String column() {
        return placeholders.stream().map(Placeholder::column).findFirst().orElse("pupils");
    }

    private void check(List<YamlMapping> rows) {
        YamlMapping first = rows.get(0);
        Set<String> columns = first.entries().keySet();
        placeholders.stream()
                .filter(place -> !columns.contains(place.column()))
                .forEach(place -> problems.add(
                        ProblemCode.UNKNOWN_PLACEHOLDER,
                        place.location(),
                        place.column(),
                        Suggestion.sentence(place.column(), columns)));
        Set<String> used = placeholders.stream().map(Placeholder::column).collect(Collectors.toSet());
        columns.stream()
                .filter(column -> !used.contains(column))
                .forEach(column -> problems.add(ProblemCode.UNUSED_COLUMN, first.keyLocation(column), column));
        rows.stream().skip(1).forEach(row -> checkColumns(row, columns));
    }

    /** Too many are told at the first of them, too few at the row. */
    private void checkColumns(YamlMapping row, Set<String> columns) {
        Set<String> more = difference(row.entries().keySet(), columns);
        Set<String> fewer = difference(columns, row.entries().keySet());
        Location place = more.stream().findFirst().map(row::keyLocation).orElse(row.location());
        if (!more.isEmpty() || !fewer.isEmpty()) {
            String differs = Stream.concat(
                            more.stream().map(column -> "+" + column),
                            fewer.stream().map(column -> "−" + column))
                    .collect(Collectors.joining(", "));
            problems.add(ProblemCode.DIFFERENT_COLUMNS, place, differs, String.join(", ", columns));
        }
    }

    private static Set<String> difference(Set<String> all, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    /** {@return nothing where the row is wrong: the others may still run} */
    private Optional<Written> fill(YamlMapping cells) {
        Problems own = new Problems();
        Row row = new Row(cells, own);
        YamlMapping filled = named(row.fill(scenario), row);
        problems.addAll(own);
        Outline outline = new Outline(name(), scenario.location());
        return own.hasErrors() ? Optional.empty() : Optional.of(new Written(filled, row.location(), outline));
    }

    /** A name that says nothing of the row gets its values. */
    private YamlMapping named(YamlMapping filled, Row row) {
        String name = name();
        return name.isEmpty() || Placeholder.FORM.matcher(name).find()
                ? filled
                : renamed(filled, name + " " + row.inWords(), row.location());
    }

    private String name() {
        return scenario.get(NAME)
                .filter(YamlText.class::isInstance)
                .map(text -> ((YamlText) text).text())
                .orElse("");
    }

    private static YamlMapping renamed(YamlMapping scenario, String name, Location row) {
        Map<String, YamlValue> entries = new LinkedHashMap<>(scenario.entries());
        entries.put(NAME, new YamlText(name, false, row));
        return new YamlMapping(entries, scenario.keys(), scenario.location());
    }

    private static YamlMapping without(YamlMapping mapping, String key) {
        Map<String, YamlValue> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Location> keys = new LinkedHashMap<>(mapping.keys());
        entries.remove(key);
        keys.remove(key);
        return new YamlMapping(entries, keys, mapping.location());
    }
}
