package org.zhize.testkit.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.language.ParameterType;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.Regions;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlText;

/** Finds the changes of one value of a parameter. */
final class ValueEdits {

    private final ParameterValue value;
    private final ParameterDeclaration declaration;
    private final Parameters parameters;

    private ValueEdits(ParameterValue value, ParameterDeclaration declaration, Parameters parameters) {
        this.value = value;
        this.declaration = declaration;
        this.parameters = parameters;
    }

    /** {@return the changes of a value; none where it sets none} */
    static Stream<ValueEdit> of(ParameterValue value, Parameters parameters) {
        return value.effect() != Effect.SETS
                ? Stream.empty()
                : parameters.declaration(value.key()).stream()
                        .flatMap(declaration -> new ValueEdits(value, declaration, parameters).all());
    }

    private Stream<ValueEdit> all() {
        ParameterType.Kind kind = declaration.type().kind();
        Stream<ValueEdit> own = switch (kind) {
            case NUMBER, PERCENT -> steps();
            case DATE -> days(LocalDate.parse(value.text())).flatMap(day -> edit(ValueEdit.Kind.STEP, day));
            case FLAG -> edit(ValueEdit.Kind.FLAG, String.valueOf(value.text().equals("false")));
            case TEXT -> nextChoice().flatMap(choice -> edit(ValueEdit.Kind.CHOICE, choice));
        };
        return Stream.of(own, predecessor(), national(), starts()).flatMap(edits -> edits);
    }

    private Stream<ValueEdit> steps() {
        BigDecimal number = new BigDecimal(value.text());
        return Stream.of(number.subtract(number.ulp()), number.add(number.ulp()))
                .flatMap(other -> edit(ValueEdit.Kind.STEP, other.toPlainString()));
    }

    private static Stream<String> days(LocalDate day) {
        return Stream.of(day.minusDays(1), day.plusDays(1)).map(LocalDate::toString);
    }

    private Stream<String> nextChoice() {
        List<String> choices = declaration.choices();
        return choices.size() < 2
                ? Stream.empty()
                : Stream.of(choices.get((choices.indexOf(value.text()) + 1) % choices.size()));
    }

    private Stream<ValueEdit> predecessor() {
        return latestBefore(value.region()).stream().flatMap(other -> edit(ValueEdit.Kind.PREDECESSOR, other.text()));
    }

    private Stream<ValueEdit> national() {
        return value.region().equals(Regions.NATION)
                ? Stream.empty()
                : latestBefore(Regions.NATION).stream().flatMap(other -> edit(ValueEdit.Kind.NATIONAL, other.text()));
    }

    /** The nation's value of the same day is the one that holds without the region's. */
    private Optional<ParameterValue> latestBefore(String region) {
        return parameters.values().stream()
                .filter(other ->
                        other.key().equals(value.key()) && other.region().equals(region))
                .filter(other -> Objects.equals(other.purpose(), value.purpose()) && !other.equals(value))
                .filter(other -> !other.from().isAfter(value.from()))
                .max(Comparator.comparing(ParameterValue::from))
                .filter(other -> other.effect() == Effect.SETS && !other.text().equals(value.text()));
    }

    private Stream<ValueEdit> starts() {
        return days(value.from())
                .map(day -> new ValueEdit(
                        ValueEdit.Kind.START,
                        value.from().toString(),
                        day,
                        with(LocalDate.parse(day), value.text(), value.value())));
    }

    /** What the declaration refuses is no mutant. */
    private Stream<ValueEdit> edit(ValueEdit.Kind kind, String text) {
        YamlText written = new YamlText(text, false, value.location());
        Problems problems = new Problems();
        Optional<ParameterValue> read = parameters.supposed(value.key(), written, problems);
        return problems.hasErrors()
                ? Stream.empty()
                : read.stream()
                        .map(set -> new ValueEdit(kind, value.text(), text, with(value.from(), text, set.value())));
    }

    private ParameterValue with(LocalDate from, String text, @Nullable Object set) {
        return new ParameterValue(
                value.key(),
                value.region(),
                from,
                value.purpose(),
                value.effect(),
                text,
                set,
                value.basis(),
                value.unverified(),
                value.location());
    }
}
