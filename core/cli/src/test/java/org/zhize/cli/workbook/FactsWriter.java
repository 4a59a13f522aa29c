package org.zhize.cli.workbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.zhize.dossier.Dossier;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.rule.Situation;

/** Writes dossiers in every format in which they can be read. */
final class FactsWriter {

    private static final List<String> HEADING = List.of("government", "dataYear", "asOf", "purpose");
    private static final int EXACT_DIGITS = 15;

    private final List<Dossier> dossiers;

    FactsWriter(List<Dossier> dossiers) {
        this.dossiers = dossiers;
    }

    private static Map<FactType, List<Object>> byType(List<Object> facts) {
        Map<FactType, List<Object>> byType =
                new TreeMap<>((one, other) -> one.name().compareTo(other.name()));
        byType.putAll(facts.stream().collect(groupingBy(FactTypes::of, toList())));
        return byType;
    }

    /** {@return all rows of all tables, the heading first, as values} */
    private Map<String, List<List<@Nullable Object>>> tables() {
        Map<String, List<List<@Nullable Object>>> tables = new TreeMap<>();
        List<List<@Nullable Object>> governments = new ArrayList<>(List.of(new ArrayList<>(HEADING)));
        tables.put("governments", governments);
        for (Dossier dossier : dossiers) {
            Situation situation = dossier.situation();
            List<@Nullable Object> row = new ArrayList<>();
            row.add(situation.government());
            row.add(situation.dataYear());
            row.add(situation.asOf());
            row.add(situation.purpose());
            governments.add(row);
            byType(dossier.facts())
                    .forEach((type, facts) -> facts.forEach(fact -> tables.computeIfAbsent(
                                    type.name(), name -> new ArrayList<>(List.of(heading(type))))
                            .add(row(situation.government(), type, fact))));
        }
        return tables;
    }

    private static List<@Nullable Object> heading(FactType type) {
        List<@Nullable Object> heading = new ArrayList<>(List.of("政府代码"));
        type.fields().values().forEach(field -> heading.add(field.titleZh()));
        return heading;
    }

    private static List<@Nullable Object> row(String government, FactType type, Object fact) {
        List<@Nullable Object> row = new ArrayList<>(List.of(government));
        type.fields().values().forEach(field -> row.add(field.read(fact)));
        return row;
    }

    void csv(Path folder) throws IOException {
        for (Map.Entry<String, List<List<@Nullable Object>>> table : tables().entrySet()) {
            String text = table.getValue().stream()
                    .map(row -> row.stream().map(FactsWriter::quoted).collect(Collectors.joining(",", "", "\n")))
                    .collect(Collectors.joining());
            Files.writeString(folder.resolve(table.getKey() + ".csv"), text);
        }
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "" : "\"" + FactType.text(value).replace("\"", "\"\"") + "\"";
    }

    void json(Path file) throws IOException {
        Files.writeString(
                file, dossiers.stream().map(FactsWriter::json).collect(Collectors.joining(",\n", "[", "]\n")));
    }

    void jsonLines(Path file) throws IOException {
        Files.writeString(file, dossiers.stream().map(FactsWriter::json).collect(Collectors.joining("\n")));
    }

    private static String json(Dossier dossier) {
        String facts = byType(dossier.facts()).entrySet().stream()
                .map(each -> json(each.getKey().name()) + ": "
                        + each.getValue().stream()
                                .map(fact -> json(each.getKey(), fact))
                                .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"situation\": %s, \"facts\": %s}"
                .formatted(json(FactType.of(Situation.class), dossier.situation()), facts);
    }

    private static String json(FactType type, Object fact) {
        return type.fields().values().stream()
                .map(field -> json(field.name()) + ": " + json(field.read(fact)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String json(@Nullable Object value) {
        if (value == null || value instanceof BigDecimal || value instanceof Integer || value instanceof Boolean) {
            return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
        }
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(FactType.text(value))) + "\"";
    }

    void yaml(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Dossier dossier : dossiers) {
            text.append("- situation: ").append(json(FactType.of(Situation.class), dossier.situation()));
            text.append("\n  facts:\n");
            byType(dossier.facts()).forEach((type, facts) -> {
                text.append("    ").append(type.titleZh()).append(":\n");
                facts.forEach(fact -> yaml(text, type, fact));
            });
        }
        Files.writeString(file, text);
    }

    private static void yaml(StringBuilder text, FactType type, Object fact) {
        String start = "      - ";
        for (FactField field : type.fields().values()) {
            text.append(start).append(field.titleZh()).append(": ");
            text.append(json(field.read(fact))).append('\n');
            start = "        ";
        }
    }

    void workbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", null)) {
            tables().forEach((name, rows) -> sheet(workbook.newWorksheet(name), rows));
        }
    }

    private static void sheet(Worksheet sheet, List<List<@Nullable Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(sheet, row, column, rows.get(row).get(column));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal decimal && isExact(decimal)) {
            sheet.value(row, column, decimal);
        } else if (value instanceof Integer whole) {
            sheet.value(row, column, whole);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, FactType.text(value));
        }
    }

    private static boolean isExact(BigDecimal decimal) {
        return decimal.precision() <= EXACT_DIGITS
                && decimal.scale()
                        == new BigDecimal(decimal.stripTrailingZeros().toPlainString()).scale();
    }
}
