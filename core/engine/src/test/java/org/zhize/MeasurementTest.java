package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.Comparison;
import org.zhize.rule.Measurement;
import org.zhize.rule.Relation;
import org.zhize.rule.Verdict;

/** Stated figures and how they relate to the true one. */
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
    }

    @Test
    void a_bound_is_not_a_threshold() {
        Norms norms = Norms.criterion("stated").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $value : value )
                    Measurement( indicator == "rate", year == $year, $mean : value )
                then
                    require.that($value).isAtLeast($mean);
                """);

        assertThat(norms.verdict(Rate.of(2022, "91"), stated("90", "%", null))).isEqualTo(MET);
        assertThat(norms.verdict(Rate.of(2022, "91"), stated("90", "%", Relation.GE)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(Rate.of(2022, "89"), stated("90", "%", Relation.LE)))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_stated_figure_is_not_compared_in_a_condition_that_cannot_know_what_is_behind_it() {
        Norms norms = Norms.criterion("stated").parameter("from", "%", "90").rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, value < parameters.percent("from") )
                then
                    require.fails("未达到");
                """);

        assertThatThrownBy(norms::load)
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("Measurement.value")
                .hasMessageContaining("theme/stated.drl:4:54");
    }
}
