package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_EVALUATED;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Peer;
import org.zhize.TestFacts.Rate;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;

/** The doors: what an embedding system meets. */
class EvaluatorTest {

    private static final Norms NORMS = Norms.criterion("rate")
            .parameter("floor", "%", "50")
            .rule("""
            when
                Situation( $year : dataYear )
                Rate( year == $year, $value : value )
            then
                require.that($value).isAtLeast(parameters.percent("floor"));
            """)
            .andCriterion("all")
            .yaml("all-of: [rate]");

    @Test
    void after_ten_thousand_evaluations_no_session_is_open() {
        Evaluator evaluator = NORMS.quality("""
                when
                    $rate : Rate( value > 12 )
                then
                    suspect($rate).because("x").note();
                """).evaluator();
        List<Rate> facts = List.of(Rate.of(2022, "55"));
        int met = 0;

        for (int i = 0; i < 10_000; i++) {
            met += evaluator.evaluate(Norms.SITUATION, facts).verdict("rate") == MET ? 1 : 0;
        }

        assertThat(met).isEqualTo(10_000);
        assertThat(evaluator.openSessions()).isZero();
    }

    @Test
    void a_session_is_closed_where_reading_a_fact_fails() {
        Evaluator evaluator = Norms.criterion("broken").rule("""
                when
                    Broken( $name : name, size > 1 )
                then
                    require.holds("x").of($name);
                """).evaluator();

        Evaluation evaluation = evaluator.evaluate(Norms.SITUATION, List.of(new TestFacts.Broken("b", 1)));

        assertThat(evaluation.verdict("broken")).isEqualTo(NOT_EVALUATED);
        assertThat(evaluator.openSessions()).isZero();
    }

    @Test
    void there_is_exactly_one_verdict_for_each_criterion() {
        assertThat(NORMS.evaluate().verdicts())
                .extracting(CriterionVerdict::criterion)
                .containsExactly("all", "rate");
        assertThat(NORMS.evaluate().verdicts())
                .extracting(CriterionVerdict::verdict)
                .containsOnly(INSUFFICIENT);
    }

    @Test
    void an_unknown_criterion_is_answered_with_the_nearest_id() {
        Evaluation evaluation = NORMS.evaluate();

        assertThatThrownBy(() -> evaluation.verdict("rat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate");
        assertThatThrownBy(() -> evaluation.explain("rat", Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate");
    }

    @Test
    void an_explanation_names_the_figures_and_the_threshold() {
        Evaluation evaluation = NORMS.evaluate(Rate.of(2022, "49.5"));

        assertThat(evaluation.explain("rate", Locale.CHINESE)).contains("49.5", "50", "未达标");
        assertThat(evaluation.explain("rate", Locale.ENGLISH))
                .contains("49.5", "50")
                .doesNotContain("未达标");
    }

    @Test
    void many_governments_are_evaluated_in_the_order_of_their_codes() {
        List<Dossier> dossiers = List.of(
                new Dossier(Norms.SITUATION, List.of(Rate.of(2022, "50"))),
                new Dossier(Situation.of("371003", Year.of(2021)), List.of(Rate.of(2021, "49"))),
                new Dossier(Situation.of("371001", Year.of(2022)), List.of()));

        assertThat(NORMS.evaluator().evaluateAll(dossiers).map(evaluation -> evaluation.verdict("rate")))
                .containsExactly(INSUFFICIENT, MET, NOT_MET);
        assertThat(NORMS.evaluator().evaluateAll(dossiers).map(Evaluation::situation))
                .extracting(Situation::government)
                .containsExactly("371001", "371002", "371003");
    }

    @Test
    void facts_that_no_rule_uses_are_reported_and_do_no_harm() {
        Evaluation evaluation =
                NORMS.evaluate(Rate.of(2022, "50"), new Mechanism("a", 2022, true), Peer.of("1", "2"), "text", 7);

        assertThat(evaluation.verdict("rate")).isEqualTo(MET);
        assertThat(evaluation.assessment().notes().toString())
                .contains("Mechanism", "Peer", "String", "Integer")
                .doesNotContain("Rate");
    }

    @Test
    void the_caller_may_change_the_collection_afterwards() {
        List<Object> facts = new ArrayList<>(List.of(Rate.of(2022, "50")));
        Evaluation evaluation = NORMS.evaluator().evaluate(Norms.SITUATION, facts);
        facts.clear();

        assertThat(evaluation.verdict("rate")).isEqualTo(MET);
        assertThat(evaluation.findings()).hasSize(1);
    }

    @Test
    void null_is_refused_as_a_fact() {
        Evaluator evaluator = NORMS.evaluator();

        assertThatThrownBy(() -> evaluator.evaluate(Norms.SITUATION, Arrays.asList(Rate.of(2022, "50"), null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(evaluator.openSessions()).isZero();
    }

    @Test
    void a_situation_among_the_facts_does_not_count_beside_the_one_that_is_evaluated() {
        Situation other = Situation.of("371002", Year.of(2021));

        assertThat(NORMS.verdict(Rate.of(2022, "50"), Rate.of(2021, "1"), other))
                .isEqualTo(MET);
        assertThat(NORMS.evaluate(Rate.of(2022, "50"), Norms.SITUATION).findings())
                .hasSize(1);
    }
}
