package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhize.finding.Comparison;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.Measurement;
import org.zhize.rule.Relation;
import org.zhize.rule.Verdict;

/** Stated figures: how they relate to the true one, and in which unit they are. */
class MeasurementTest {

    /** What is required of the true figure, which is counted in halves of a per cent. */
    @SuppressWarnings("ImmutableEnumChecker") // predicates that hold no state
    private enum Required {
        AT_LEAST("isAtLeast(parameters.percent('from'))", x -> x >= 180),
        AT_MOST("isAtMost(parameters.percent('from'))", x -> x <= 180),
        ABOVE("isAbove(parameters.percent('from'))", x -> x > 180),
        BELOW("isBelow(parameters.percent('from'))", x -> x < 180),
        EQUAL_TO("isEqualTo(parameters.percent('from'))", x -> x == 180),
        BETWEEN("isBetween(parameters.percent('from'), parameters.percent('to'))", x -> x >= 180 && x <= 184);

        private final String words;
        private final IntPredicate holds;

        Required(String words, IntPredicate holds) {
            this.words = words;
            this.holds = holds;
        }
    }

    private static final Map<Required, Norms> NORMS = new EnumMap<>(Required.class);

    static {
        for (Required required : Required.values()) {
            NORMS.put(required, norms(required));
        }
    }

    private static Norms norms(Required required) {
        Norms norms = Norms.criterion("stated").parameter("from", "%", "90");
        return (required == Required.BETWEEN ? norms.parameter("to", "%", "92") : norms)
                .rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, $value : value )
                then
                    require.that($value).%s;
                """.formatted(required.words));
    }

    private static Evaluation judge(Required required, Measurement measurement) {
        return Objects.requireNonNull(NORMS.get(required)).evaluate(measurement);
    }

    private static Measurement stated(@Nullable String value, @Nullable String unit, @Nullable Relation relation) {
        return new Measurement("rate", null, 2022, d(value), unit, relation, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void a_stated_bound_decides_what_every_true_figure_behind_it_would(Required required) {
        for (Relation relation : Relation.values()) {
            for (int value = 87; value <= 95; value++) {
                Evaluation evaluation = judge(required, stated(String.valueOf(value), "%", relation));

                assertThat(evaluation.verdict("stated"))
                        .as("%s %d, required %s", relation.sign(), value, required)
                        .isEqualTo(expected(required, relation, 2 * value));
            }
        }
    }

    private static Verdict expected(Required required, Relation relation, int stated) {
        IntStream possible = IntStream.rangeClosed(0, 1000).filter(x -> switch (relation) {
            case EXACT -> x == stated;
            case GE -> x >= stated;
            case GT -> x > stated;
            case LE -> x <= stated;
            case LT -> x < stated;
        });
        Set<Boolean> outcomes = possible.mapToObj(required.holds::test).collect(Collectors.toSet());
        if (outcomes.size() > 1) {
            return INSUFFICIENT;
        }
        return outcomes.contains(true) ? MET : NOT_MET;
    }

    @Test
    void a_bound_is_printed_as_a_bound() {
        Evaluation evaluation = judge(Required.AT_LEAST, stated("95", "%", Relation.GE));

        assertThat(evaluation.verdict("stated")).isEqualTo(MET);
        assertThat(evaluation.findings().get(0).comparison()).isEqualTo(new Comparison("≥95", "≥", "90", "", "%"));
    }

    @Test
    void a_bound_that_leaves_it_open_is_said_to() {
        Evaluation evaluation = judge(Required.AT_LEAST, stated("80", "%", Relation.GT));

        assertThat(evaluation.verdict("stated")).isEqualTo(INSUFFICIENT);
        assertThat(evaluation.findings().get(0).notes().toString()).contains("只公布了上限或下限");
        assertThat(evaluation.findings().get(0).comparison()).isEqualTo(new Comparison(">80", "≥", "90", "", "%"));
    }

    @ParameterizedTest
    @CsvSource({"90, %, MET", "0.9, 1, MET", "90, 百分点, MET", "0.89, 1, NOT_MET", "90, 人/百生, MET", "0.9, 人/生, MET"})
    void a_figure_is_converted_from_the_unit_that_it_names(String value, String unit, Verdict verdict) {
        assertThat(judge(Required.AT_LEAST, stated(value, unit, Relation.EXACT)).verdict("stated"))
                .isEqualTo(verdict);
    }

    @Test
    void a_figure_without_a_unit_decides_nothing_and_the_unit_is_asked_for() {
        Evaluation evaluation = judge(Required.AT_LEAST, stated("95", null, Relation.EXACT));

        assertThat(evaluation.verdict("stated")).isEqualTo(INSUFFICIENT);
        assertThat(evaluation.criterion("stated").missing())
                .extracting(MissingDatum::field)
                .containsExactly("unit");
    }

    @ParameterizedTest
    @CsvSource({"''", "％％", "percent", "元/", "%年"})
    void a_figure_in_an_unknown_unit_decides_nothing(String unit) {
        assertThat(judge(Required.AT_LEAST, stated("95", unit, Relation.EXACT)).verdict("stated"))
                .isEqualTo(INSUFFICIENT);
    }

    @ParameterizedTest
    @CsvSource({"元", "万元", "人", "㎡", "元/生", "天", "年"})
    void a_figure_that_measures_something_else_decides_nothing(String unit) {
        assertThat(judge(Required.AT_LEAST, stated("95", unit, Relation.EXACT)).verdict("stated"))
                .isEqualTo(INSUFFICIENT);
        assertThat(judge(Required.AT_MOST, stated("95", unit, Relation.EXACT)).verdict("stated"))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_condition_on_a_figure_that_measures_something_else_is_not_known_to_hold() {
        Norms norms = Norms.criterion("stated").parameter("from", "%", "90").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, value >= parameters.percent("from") )
                then
                    require.holds("达到");
                """);

        assertThat(norms.verdict(stated("90", "%", Relation.EXACT))).isEqualTo(MET);
        assertThat(norms.verdict(stated("90", "元", Relation.EXACT))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(stated("90", null, Relation.EXACT))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_condition_on_a_bound_is_not_taken_for_one_on_the_figure_itself() {
        Norms norms = Norms.criterion("stated").parameter("from", "%", "90").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, value < parameters.percent("from") )
                then
                    require.fails("未达到");
                """);

        assertThat(norms.verdict(stated("80", "%", Relation.EXACT))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(stated("80", "%", Relation.LE))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(stated("80", "%", Relation.GE))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void nothing_is_calculated_from_a_bound() {
        Norms norms = Norms.criterion("stated").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, $now : value )
                    Measurement( indicator == "rate", year == $year - 1, $last : value )
                then
                    require.that($now - $last).isAtLeast(0);
                """);
        Measurement last = new Measurement("rate", null, 2021, d("90"), "%", null, null, null);

        assertThat(norms.verdict(last, stated("95", "%", null))).isEqualTo(MET);
        assertThat(norms.verdict(last, stated("95", "%", Relation.LE))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(last, stated("95", "元", null))).isEqualTo(INSUFFICIENT);
    }
}
