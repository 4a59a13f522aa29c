package org.zhize.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads dated values: {@code 2022-01-01: {value: 10, basis: …}}, a list of such where purposes differ. */
final class ValuesReader {

    private static final List<String> KEYS =
            List.of("value", "basis", "unverified", "purpose", "notApplicable", "note");

    private final ParameterDeclaration declaration;
    private final String region;
    private final Problems problems;

    ValuesReader(ParameterDeclaration declaration, String region, Problems problems) {
        this.declaration = declaration;
        this.region = region;
        this.problems = problems;
    }

    List<ParameterValue> read(YamlMapping byDate) {
        return byDate.entries().entrySet().stream()
                .flatMap(entry -> {
                    YamlText key = new YamlText(entry.getKey(), false, byDate.keyLocation(entry.getKey()));
                    return key.date(problems).stream()
                            .flatMap(from ->
                                    entry.getValue().asList().stream().flatMap(item -> read(from, item).stream()));
                })
                .toList();
    }

    /** {@return what a scenario supposes: it holds since ever} */
    Optional<ParameterValue> supposed(YamlText written) {
        Optional<Object> value = written.isNull() ? Optional.empty() : value(written);
        return value.isEmpty() && !written.isNull()
                ? Optional.empty()
                : Optional.of(new ParameterValue(
                        declaration.key(),
                        region,
                        LocalDate.EPOCH,
                        null,
                        value.isPresent() ? Effect.SETS : Effect.ENDS,
                        written.text(),
                        value.orElse(null),
                        "",
                        false,
                        written.location()));
    }

    private Optional<ParameterValue> read(LocalDate from, YamlValue item) {
        Optional<YamlMapping> mapping = item.asMapping(from.toString(), problems);
        mapping.ifPresent(entry -> entry.expectKeys(KEYS, problems));
        return mapping.flatMap(entry -> read(from, entry));
    }

    private Optional<ParameterValue> read(LocalDate from, YamlMapping entry) {
        String basis = entry.text("basis", problems).map(YamlText::text).orElse("");
        if (basis.isBlank()) {
            problems.add(ProblemCode.MISSING_BASIS, entry.location(), declaration.key(), from);
        }
        Optional<YamlText> written = entry.text("value", problems);
        Effect effect = effect(entry, written.isPresent());
        @Nullable Object value = written.flatMap(this::value).orElse(null);
        if (effect == Effect.SETS && value == null) {
            return Optional.empty();
        }
        return Optional.of(new ParameterValue(
                declaration.key(),
                region,
                from,
                entry.text("purpose", problems).map(YamlText::text).orElse(null),
                effect,
                written.map(YamlText::text).orElse(""),
                value,
                basis,
                flag(entry, "unverified"),
                written.map(YamlText::location).orElse(entry.location())));
    }

    private Effect effect(YamlMapping entry, boolean hasValue) {
        if (flag(entry, "notApplicable")) {
            return Effect.ENDS;
        } else if (hasValue) {
            return Effect.SETS;
        }
        if (!entry.entries().containsKey("value")) {
            problems.add(ProblemCode.MISSING_KEY, entry.location(), "value", "value: …（value: null 表示回到上级的值）");
        }
        return Effect.FALLS_BACK;
    }

    private boolean flag(YamlMapping entry, String key) {
        return entry.text(key, problems).flatMap(text -> text.flag(problems)).orElse(false);
    }

    private Optional<Object> value(YamlText text) {
        return switch (declaration.type().kind()) {
            case PERCENT, NUMBER -> text.decimal(problems).map(number -> inBaseUnits(number, text));
            case DATE -> text.date(problems).map(Object.class::cast);
            case FLAG -> text.flag(problems).map(Object.class::cast);
            case TEXT -> Optional.of(choice(text));
        };
    }

    private Real inBaseUnits(BigDecimal number, YamlText text) {
        BigDecimal min = declaration.min();
        BigDecimal max = declaration.max();
        if ((min != null && number.compareTo(min) < 0) || (max != null && number.compareTo(max) > 0)) {
            String range = (min == null ? "(−∞" : "[" + min.toPlainString()) + ", "
                    + (max == null ? "∞)" : max.toPlainString() + "]");
            problems.add(ProblemCode.OUT_OF_BOUNDS, text.location(), declaration.key(), text.text(), range);
        }
        Real amount = Real.of(number);
        return declaration.type().unit() == null
                ? amount
                : declaration.type().unit().toBase(amount);
    }

    private String choice(YamlText text) {
        if (!declaration.choices().isEmpty() && !declaration.choices().contains(text.text())) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    text.location(),
                    text.text(),
                    declaration.key() + " 的选项 (a choice)",
                    Suggestion.sentence(text.text(), declaration.choices()));
        }
        return text.text();
    }
}
