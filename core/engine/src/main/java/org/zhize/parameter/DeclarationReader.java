package org.zhize.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.ParameterType;
import org.zhize.language.ParameterType.Kind;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads what a parameter may be: {@code floor: {unit: "%", min: 0, max: 100, override: any}}. */
final class DeclarationReader {

    private static final List<String> KEYS =
            List.of("title", "type", "unit", "min", "max", "choices", "override", "values");
    private static final List<String> TYPES = List.of("number", "text", "date", "flag");

    private final Problems problems;

    DeclarationReader(Problems problems) {
        this.problems = problems;
    }

    Optional<ParameterDeclaration> read(String key, YamlMapping mapping, Location location) {
        mapping.expectKeys(KEYS, problems);
        List<String> choices =
                mapping.texts("choices", problems).stream().map(YamlText::text).toList();
        Bilingual title = mapping.bilingual("title", problems).orElse(Bilingual.same(key));
        OverridePolicy override = mapping.text("override", problems)
                .flatMap(word -> known(word, OverridePolicy.words()))
                .flatMap(OverridePolicy::of)
                .orElse(OverridePolicy.ANY);
        BigDecimal min = number("min", mapping);
        BigDecimal max = number("max", mapping);
        if (min != null && max != null && min.compareTo(max) > 0) {
            problems.add(ProblemCode.OUT_OF_BOUNDS, mapping.keyLocation("max"), key, max, "[" + min + ", ∞)");
        }
        return type(mapping, choices)
                .map(type -> new ParameterDeclaration(key, title, type, min, max, choices, override, location));
    }

    private Optional<ParameterType> type(YamlMapping mapping, List<String> choices) {
        String word = mapping.text("type", problems)
                .flatMap(text -> known(text, TYPES))
                .orElse(choices.isEmpty() ? "number" : "text");
        if (!word.equals("number")) {
            return Kind.of(word).map(kind -> new ParameterType(kind, null));
        }
        return mapping.requiredText("unit", "例如 unit: \"%\"；没有单位的比值写 unit: \"1\"", problems)
                .flatMap(this::unit)
                .map(unit -> new ParameterType(unit.isPercent() ? Kind.PERCENT : Kind.NUMBER, unit));
    }

    private Optional<UnitOfMeasure> unit(YamlText symbol) {
        Optional<UnitOfMeasure> unit = UnitOfMeasure.parse(symbol.text());
        if (unit.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_UNIT,
                    symbol.location(),
                    symbol.text(),
                    "unit",
                    UnitOfMeasure.atomsKnown(),
                    UnitOfMeasure.prefixesKnown());
        }
        return unit;
    }

    private @Nullable BigDecimal number(String key, YamlMapping mapping) {
        return mapping.text(key, problems)
                .flatMap(text -> text.decimal(problems))
                .orElse(null);
    }

    private Optional<String> known(YamlText text, List<String> words) {
        if (words.contains(text.text())) {
            return Optional.of(text.text());
        }
        problems.add(
                ProblemCode.INVALID_VALUE,
                text.location(),
                text.text(),
                Suggestion.oneOf(words),
                Suggestion.sentence(text.text(), words));
        return Optional.empty();
    }
}
