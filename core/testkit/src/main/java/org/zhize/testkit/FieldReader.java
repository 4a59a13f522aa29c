package org.zhize.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactValues;
import org.zhize.fact.ValueKind;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads the values of facts of one type: {@code field: value}, or {@code field[unit]: number}. */
final class FieldReader {

    private static final Pattern KEY = Pattern.compile("(?<field>[^\\[]+)(\\[(?<unit>[^\\]]*)\\])?");

    private final FactType type;
    private final NameChecks names;
    private final Problems problems;

    FieldReader(FactType type, NameChecks names, Problems problems) {
        this.type = type;
        this.names = names;
        this.problems = problems;
    }

    /** {@return the field that a key names; a problem is added if there is none} */
    Optional<FactField> find(String key, Location place) {
        Matcher matcher = KEY.matcher(key);
        return names.field(type, matcher.matches() ? matcher.group("field").strip() : key, place);
    }

    /** {@return whether the value is right, and was put among the values} */
    boolean read(YamlMapping mapping, String key, YamlValue written, Map<String, Object> values) {
        Location place = mapping.keyLocation(key);
        Optional<FactField> field = find(key, place);
        Optional<YamlText> text = written.asText(key, problems);
        if (field.isEmpty() || text.isEmpty()) {
            return false;
        }
        Optional<Object> value = value(field.get(), key, place, text.get());
        if (value.isPresent() && values.putIfAbsent(field.get().name(), value.get()) != null) {
            problems.add(ProblemCode.DUPLICATE_KEY, place, field.get().name());
            return false;
        }
        return value.isPresent();
    }

    private Optional<Object> value(FactField field, String key, Location place, YamlText text) {
        Matcher matcher = KEY.matcher(key);
        String symbol = matcher.matches() ? matcher.group("unit") : null;
        if (symbol == null) {
            return orProblem(FactValues.parse(field, text.text()), field, text);
        }
        Optional<UnitOfMeasure> unit = UnitOfMeasure.parse(symbol).filter(known -> fits(known, field));
        if (unit.isEmpty()) {
            problems.add(ProblemCode.UNIT_OF_COLUMN, place, field.name(), symbol, field.unitSymbol());
        }
        return unit.flatMap(known -> orProblem(FactValues.parse(field, text.text(), known), field, text));
    }

    private static boolean fits(UnitOfMeasure unit, FactField field) {
        return field.unit()
                .filter(own -> own.dimension().equals(unit.dimension()))
                .isPresent();
    }

    private Optional<Object> orProblem(Optional<Object> value, FactField field, YamlText text) {
        if (value.isEmpty()) {
            problems.add(
                    ProblemCode.INVALID_FACT_VALUE,
                    text.location(),
                    field.name(),
                    text.text(),
                    FactValues.describe(field),
                    meant(field, text.text()));
        }
        return value;
    }

    private static Bilingual meant(FactField field, String text) {
        if (field.kind() != ValueKind.CHOICE) {
            return Bilingual.same("");
        }
        List<String> choices = Arrays.stream(field.type().getEnumConstants())
                .map(FactType::text)
                .toList();
        return Suggestion.sentence(text, choices);
    }
}
