package org.zhize.testkit.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.ValueKind;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Titled;
import org.zhize.ruleset.RuleSetContent;

/** The page of all tables: their columns, a heading line to copy, and which criteria read what. */
final class FactsPage {

    /** What the library says itself of who is evaluated, above, below and before. */
    private static final Set<String> GIVEN =
            Set.of("Situation", "Government", "ChildVerdict", "ReferenceValue", "CurrentFinding", "GradeAwarded");

    private final BookNames names;
    private final List<FactType> types;
    /** The ids of the criteria that read a column, by {@code Type.field}. */
    private final Map<String, Set<String>> readers = new TreeMap<>();

    FactsPage(RuleSetContent rules, BookNames names) {
        this.names = names;
        this.types = rules.factTypes().names().stream()
                .flatMap(name -> rules.factTypes().find(name).stream())
                .filter(type -> type.javaType().isRecord() && !isGiven(type.name()))
                .sorted(Comparator.comparing(FactType::name))
                .toList();
        for (Criterion criterion : rules.everyCriterion()) {
            Columns.readBy(rules.rulesOf(criterion.id()).stream())
                    .forEach((type, fields) ->
                            fields.forEach(field -> readers.computeIfAbsent(type + "." + field, key -> new TreeSet<>())
                                    .add(criterion.id())));
        }
    }

    /** {@return whether nobody writes a file of that type} */
    static boolean isGiven(String type) {
        return GIVEN.contains(type);
    }

    List<FactType> types() {
        return types;
    }

    Map<String, Object> all() {
        return Map.of(
                "title", names.words().get("facts"),
                "count", names.words().get("tables-count", types.size()),
                "tables", types.stream().map(this::table).toList());
    }

    private Map<String, Object> table(FactType type) {
        Bilingual title = new Bilingual(type.titleZh(), type.titleEn());
        Stream<String> ids = type.fields().values().stream().flatMap(field -> readers(type, field));
        return Map.of(
                "name", type.name(),
                "text", names.text(title),
                "other", names.other(title),
                "heading", heading(type),
                "columns",
                        type.fields().values().stream()
                                .map(field -> column(type, field))
                                .toList(),
                "readers", BookNames.section(names.links(ids.sorted())));
    }

    private Stream<String> readers(FactType type, FactField field) {
        return readers.getOrDefault(type.name() + "." + field.name(), Set.of()).stream();
    }

    /** In Chinese whatever the language of the book: files are. */
    private static String heading(FactType type) {
        Stream<String> fields = type.fields().values().stream()
                .map(field -> field.unitSymbol().isEmpty()
                        ? field.titleZh()
                        : field.titleZh() + "[" + field.unitSymbol() + "]");
        return Stream.concat(Stream.of("政府代码"), fields).collect(Collectors.joining(","));
    }

    private Map<String, Object> column(FactType type, FactField field) {
        Bilingual title = new Bilingual(field.titleZh(), field.titleEn());
        return Map.of(
                "name", field.name(),
                "text", names.text(title),
                "other", names.other(title),
                "unit", unit(type, field),
                "kind", kind(field),
                "key", field.isKey(),
                "readers", names.links(readers(type, field)));
    }

    private String unit(FactType type, FactField field) {
        return field.unitField().isEmpty()
                ? field.unitSymbol()
                : names.words().get("unit-from", names.field(type.name(), field.unitField()));
    }

    private String kind(FactField field) {
        String kind = names.words().get("kind-" + field.kind().name());
        return field.kind() == ValueKind.CHOICE ? names.words().get("named", kind, choices(field.type())) : kind;
    }

    private String choices(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant instanceof Titled titled
                        ? names.words().get("choice", FactType.text(constant), titled.title())
                        : FactType.text(constant))
                .collect(Collectors.joining(names.words().get("comma")));
    }
}
