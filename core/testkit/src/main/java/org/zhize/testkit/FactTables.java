package org.zhize.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;

/** Facts as tables, one for each type, with the fields that any of them has. */
final class FactTables {

    private FactTables() {}

    static String of(List<Object> facts) {
        Map<FactType, List<Object>> byType =
                facts.stream().collect(Collectors.groupingBy(FactTypes::of, LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String table(FactType type, List<Object> facts) {
        List<FactField> fields = type.fields().values().stream()
                .filter(field -> facts.stream().anyMatch(fact -> field.read(fact) != null))
                .toList();
        TextTable table = new TextTable();
        table.add(row(type.name(), fields.stream().map(FactTables::heading).toList()));
        facts.forEach(fact -> table.add(row(
                "",
                fields.stream().map(field -> FactType.text(field.read(fact))).toList())));
        return table.text();
    }

    private static String heading(FactField field) {
        return field.unitSymbol().isEmpty() ? field.name() : field.name() + "[" + field.unitSymbol() + "]";
    }

    private static List<String> row(String first, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(others);
        return row;
    }
}
