package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_EVALUATED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.Equipment;
import org.zhize.TestFacts.School;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.dossier.Dossier;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.problem.InterruptedEvaluationException;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** A rule that asks for too much is stopped, and costs no other government its verdicts. */
class LimitsTest {

    private static final Situation SITUATION = Counties.dossier("111").situation();

    private static final String JOIN_WITHOUT_A_CONDITION = """
            when
                School( )
                SchoolClass( )
            then
                require.holds("a");
            """;

    private static final String JOIN_WITH_A_CONDITION = """
            when
                School( $pupils : pupils )
                SchoolClass( pupils > $pupils )
            then
                require.holds("a");
            """;

    private static final String NOT = """
            when
                School( $pupils : pupils )
                not SchoolClass( pupils > $pupils )
            then
                require.holds("a");
            """;

    private static final String EXISTS = """
            when
                School( $pupils : pupils )
                exists SchoolClass( pupils > $pupils )
            then
                require.holds("a");
            """;

    private static final String ACCUMULATE = """
            when
                School( pupils > 0 )
                accumulate( SchoolClass( $pupils : pupils ); $sum : sum($pupils) )
            then
                require.that($sum).isAtLeast(0);
            """;

    private static final String FORALL = """
            when
                School( pupils > 0 )
                forall( $class : SchoolClass( ) SchoolClass( this == $class, pupils >= 0 ) )
            then
                require.holds("a");
            """;

    private static final Norms CHEAP =
            Norms.criterion("cheap").with("regions.csv", Counties.REGIONS).rule("""
            when
                School( name == "1" )
            then
                require.holds("a");
            """);

    private static Norms norms(String rule) {
        return CHEAP.andCriterion("explodes").rule(rule);
    }

    private static List<Object> facts(int size) {
        List<Object> facts = new ArrayList<>();
        IntStream.range(1, size + 1).forEach(i -> facts.add(School.of("" + i, i, "1")));
        IntStream.range(1, size + 1).forEach(i -> facts.add(new SchoolClass("" + i, 2022, i)));
        return facts;
    }

    private static Evaluation evaluate(Norms norms, Limits limits, int size) {
        return within(norms, limits).evaluate(SITUATION, facts(size));
    }

    private static Evaluator within(Norms norms, Limits limits) {
        return norms.evaluator().by(norms.evaluator().rules().within(limits));
    }

    /** The least of it that suffices; one less does not. */
    private static long least(Norms norms, Limit limit, int size) {
        Function<Long, Boolean> suffices =
                most -> evaluate(norms, Limits.standard().with(limit, most), size)
                        .notEvaluated()
                        .isEmpty();
        long low = 0;
        long high = 100_000;
        while (low < high) {
            long middle = (low + high) / 2;
            if (suffices.apply(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @ParameterizedTest
    @ValueSource(strings = {JOIN_WITHOUT_A_CONDITION, JOIN_WITH_A_CONDITION, NOT, EXISTS, ACCUMULATE, FORALL})
    void every_join_spends_looks_also_inside_groups_and_without_a_condition(String rule) {
        long some = least(norms(rule), Limit.LOOKS, 10);
        long more = least(norms(rule), Limit.LOOKS, 30);

        assertThat(some).isGreaterThanOrEqualTo(100);
        // three times the facts join to nine times the pairs
        assertThat(more).isGreaterThan(5 * some);
    }

    @ParameterizedTest
    @ValueSource(strings = {JOIN_WITHOUT_A_CONDITION, JOIN_WITH_A_CONDITION})
    void every_pair_that_is_found_counts_as_a_combination(String rule) {
        long pairs = least(norms(rule), Limit.COMBINATIONS, 20);

        assertThat(pairs).isBetween(190L, 900L);
    }

    @Test
    void at_the_limit_everything_is_judged_and_one_above_nothing_with_rule_limit_and_advice() {
        Norms norms = norms(JOIN_WITHOUT_A_CONDITION);
        long most = least(norms, Limit.COMBINATIONS, 10);

        Evaluation within = evaluate(norms, Limits.standard().with(Limit.COMBINATIONS, most), 10);
        Evaluation above = evaluate(norms, Limits.standard().with(Limit.COMBINATIONS, most - 1), 10);

        assertThat(within.verdict("explodes")).isEqualTo(MET);
        assertThat(above.verdict("cheap")).isEqualTo(NOT_EVALUATED);
        assertThat(above.notEvaluated().orElseThrow().zh())
                .isEqualTo("标准 explodes 的规则“r1”（theme/explodes.drl:1）：超过了上限：规则找到的数据组合数最多 " + (most - 1));
        assertThat(above.notEvaluated().orElseThrow().en()).contains("explodes", "r1", "at most " + (most - 1));
    }

    @Test
    void a_rule_that_would_run_for_years_is_stopped() {
        Norms norms = norms("""
                when
                    School( )
                    School( )
                    School( )
                    School( )
                    School( )
                    School( name == "nowhere" )
                then
                    require.holds("a");
                """);

        assertThat(evaluate(norms, Limits.standard().with(Limit.COMBINATIONS, 100_000), 500)
                        .verdict("explodes"))
                .isEqualTo(NOT_EVALUATED);
    }

    @Test
    void a_rule_that_runs_out_of_time_is_stopped() {
        Evaluation evaluation =
                evaluate(norms(JOIN_WITHOUT_A_CONDITION), Limits.standard().with(Limit.MILLISECONDS, 0), 300);

        assertThat(evaluation.notEvaluated().orElseThrow().zh()).contains("用时（毫秒）最多 0");
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        Evaluator evaluator = norms(JOIN_WITHOUT_A_CONDITION).evaluator();
        List<Object> facts = facts(300);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> evaluator.evaluate(SITUATION, facts))
                .isInstanceOf(InterruptedEvaluationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(evaluator.openSessions()).isZero();
    }

    @Test
    void the_other_governments_are_judged() {
        Norms norms = norms(JOIN_WITHOUT_A_CONDITION);
        Limits limits = Limits.standard().with(Limit.COMBINATIONS, 1000);
        Dossier large = Counties.dossier("111", facts(100).toArray());
        Dossier small = Counties.dossier("112", facts(3).toArray());

        List<Verdict> verdicts = within(norms, limits)
                .evaluateAll(List.of(large, small))
                .map(evaluation -> evaluation.verdict("explodes"))
                .toList();

        assertThat(verdicts).containsExactly(NOT_EVALUATED, MET);
    }

    @Test
    void a_rule_set_keeps_its_limits_whatever_else_is_changed() {
        RuleSet rules = norms(NOT).load().within(Limits.standard().with(Limit.LOOKS, 0));

        assertThat(Evaluator.of(rules.focusedOn(List.of("cheap")).withoutChecks())
                        .evaluate(SITUATION, facts(1))
                        .verdict("cheap"))
                .isEqualTo(NOT_EVALUATED);
    }

    @Test
    void a_negative_limit_is_a_mistake() {
        assertThatThrownBy(() -> Limits.standard().with(Limit.LOOKS, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LOOKS = -1");
        assertThat(Limits.standard().with(Limit.LOOKS, 7).most(Limit.LOOKS)).isEqualTo(7);
        assertThat(Limits.standard().most(Limit.LOOKS)).isEqualTo(Limit.LOOKS.standard());
    }

    /** Each factor has a thousand digits, as many as a figure may have. */
    @Test
    void a_number_that_grows_without_end_is_stopped() {
        Norms norms = norms("""
                when
                    Equipment( $a : a )
                then
                    require.that(%s).isAtLeast(0);
                """.formatted(String.join(" * ", Collections.nCopies(45, "$a"))));
        BigDecimal large = new BigDecimal("9".repeat(999));

        Evaluation evaluation = norms.evaluator()
                .evaluate(SITUATION, List.of(new Equipment("1", large, null, null, null, null, null, null)));

        assertThat(evaluation.notEvaluated().orElseThrow().zh())
                .isEqualTo("标准 explodes 的规则“r1”（theme/explodes.drl:1）：111 无法判断：分数的位数太多，不再计算");
    }
}
