package org.zhize.testkit.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.ParameterType;
import org.zhize.language.Rule;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.parameter.Regions;
import org.zhize.ruleset.RuleSetContent;

/** The parameters of a criterion: what each may be, and what it is where and since when. */
final class ParameterText {

    private static final Comparator<ParameterValue> NATION_FIRST = Comparator.comparing(
                    (ParameterValue value) -> !value.region().equals(Regions.NATION))
            .thenComparing(ParameterValue::region)
            .thenComparing(ParameterValue::from);

    private final RuleSetContent rules;
    private final BookNames names;

    ParameterText(RuleSetContent rules, BookNames names) {
        this.rules = rules;
        this.names = names;
    }

    List<Map<String, Object>> of(Criterion criterion) {
        return keys(criterion)
                .flatMap(key -> rules.parameters().declaration(key).stream())
                .map(declaration -> of(declaration, criterion))
                .toList();
    }

    private Stream<String> keys(Criterion criterion) {
        Stream<String> named =
                rules.rulesOf(criterion.id()).stream().flatMap(Rule::parameters).map(reference -> reference.key());
        Stream<String> combined = criterion.combination() instanceof Combination.AtLeast atLeast
                ? Stream.of(atLeast.least(), atLeast.rest())
                : Stream.empty();
        return Stream.concat(named, combined)
                .flatMap(key -> rules.parameters().fullKey(criterion.id(), key).stream())
                .distinct();
    }

    private Map<String, Object> of(ParameterDeclaration declaration, Criterion criterion) {
        List<ParameterValue> values = rules.parameters().values().stream()
                .filter(value -> value.key().equals(declaration.key()))
                .sorted(NATION_FIRST)
                .toList();
        String key = shortKey(declaration, criterion);
        Map<String, Object> parameter = new HashMap<>(names.both(declaration.title()));
        parameter.put("key", key);
        parameter.put("shared", !declaration.key().startsWith(criterion.id() + "."));
        parameter.put("kind", kind(declaration));
        parameter.put(
                "values",
                BookNames.section(values.stream()
                        .map(value -> value(value, declaration, key))
                        .toList()));
        parameter.put("chart", isNumber(declaration) && !values.isEmpty() ? chart(declaration, values) : false);
        return parameter;
    }

    private static String shortKey(ParameterDeclaration declaration, Criterion criterion) {
        String own = criterion.id() + ".";
        return declaration.key().startsWith(own) ? declaration.key().substring(own.length()) : declaration.key();
    }

    private static boolean isNumber(ParameterDeclaration declaration) {
        return declaration.type().kind() == ParameterType.Kind.NUMBER
                || declaration.type().kind() == ParameterType.Kind.PERCENT;
    }

    private String kind(ParameterDeclaration declaration) {
        String range = Stream.of(
                        Optional.ofNullable(declaration.min()).map(min -> "≥ " + min.toPlainString()),
                        Optional.ofNullable(declaration.max()).map(max -> "≤ " + max.toPlainString()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(names.words().get("comma")));
        return Stream.of(
                        names.words().get("type-" + declaration.type().kind().word()),
                        declaration.unitSymbol().equals("1") ? "" : declaration.unitSymbol(),
                        String.join(
                                " / ",
                                declaration.choices().stream().map(names::title).toList()),
                        range,
                        names.words().get("override-" + declaration.override().word()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(names.words().get("semicolon")));
    }

    /** {@return the anchor of a value, which stays as long as its region and date do} */
    static String anchor(String key, ParameterValue value) {
        String purpose = value.purpose() == null ? "" : "-" + value.purpose();
        return "value-" + key + "-" + value.region() + "-" + value.from() + purpose;
    }

    private Map<String, Object> value(ParameterValue value, ParameterDeclaration declaration, String key) {
        Map<String, Object> row = new HashMap<>();
        row.put("anchor", anchor(key, value));
        row.put("region", names.region(value.region()));
        row.put("code", value.region());
        row.put("href", names.regionPage(value.region()));
        row.put("from", from(value.from()));
        row.put("value", written(value, declaration));
        row.put("purpose", value.purpose() == null ? "" : names.title(value.purpose()));
        row.put("basis", value.basis());
        row.put("unverified", value.unverified());
        return row;
    }

    static String from(LocalDate day) {
        return day.toString();
    }

    String written(ParameterValue value, ParameterDeclaration declaration) {
        return switch (value.effect()) {
            case SETS -> quantity(value.text(), declaration);
            case FALLS_BACK -> names.words().get("falls-back");
            case ENDS -> names.words().get("ends");
        };
    }

    private String quantity(String text, ParameterDeclaration declaration) {
        String unit = declaration.unitSymbol();
        return unit.isEmpty() || unit.equals("1") ? names.title(text) : text + " " + unit;
    }

    /** {@return the steps of each region, for the script that draws them; null where its value ends} */
    private Map<String, Object> chart(ParameterDeclaration declaration, List<ParameterValue> values) {
        Map<String, List<ParameterValue>> lines =
                values.stream().collect(Collectors.groupingBy(this::line, LinkedHashMap::new, Collectors.toList()));
        String json = Json.of(lines.entrySet().stream()
                .map(line -> Map.of(
                        "name",
                        line.getKey(),
                        "steps",
                        line.getValue().stream().map(ParameterText::step).toList()))
                .toList());
        return Map.of(
                "json", json,
                "label", names.words().get("chart-label", names.text(declaration.title())),
                "unit", declaration.unitSymbol());
    }

    private String line(ParameterValue value) {
        String region = names.region(value.region());
        return value.purpose() == null ? region : region + " · " + names.title(value.purpose());
    }

    private static Map<String, Object> step(ParameterValue value) {
        return Map.of("from", value.from().toString(), "value", value.effect() == Effect.SETS ? value.text() : "");
    }
}
