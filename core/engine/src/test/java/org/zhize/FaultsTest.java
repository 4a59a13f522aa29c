package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_EVALUATED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhize.WildFacts.Ledger;
import org.zhize.dossier.Dossier;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.problem.InterruptedEvaluationException;
import org.zhize.rule.Verdict;
import org.zhize.trace.MatchListener;

/** What befalls one government of a batch takes no verdict from the others, and who interrupts is obeyed. */
class FaultsTest {

    private static final Norms NORMS = Norms.criterion("amount")
            .facts(WildFacts.class)
            .with("regions.csv", Counties.REGIONS)
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Ledger( year == $year, $amount : amount )
                    then
                        require.that($amount).isAbove(0);
                    """);

    private static Dossier dossier(String code, Supplier<@Nullable BigDecimal> amount) {
        return Counties.dossier(code, Ledger.of(2022, amount));
    }

    private static Map<String, Verdict> verdicts(Evaluator evaluator, Dossier... dossiers) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        evaluator
                .evaluateAll(List.of(dossiers))
                .forEach(each -> verdicts.put(each.situation().government(), each.verdict("amount")));
        return verdicts;
    }

    @AfterEach
    void not_interrupted_any_more() {
        Thread.interrupted();
    }

    @Test
    void a_fact_that_fails_takes_no_verdict_from_other_governments() {
        Dossier failing = dossier("111", () -> {
            throw new StackOverflowError();
        });

        assertThat(verdicts(NORMS.evaluator(), failing, dossier("112", () -> BigDecimal.ONE)))
                .isEqualTo(Map.of("111", NOT_EVALUATED, "112", MET));
    }

    private static Evaluator failingFor(String code, Error error) {
        return Evaluator.tracing(NORMS.load(), situation -> new MatchListener() {
            @Override
            public void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {
                if (situation.government().equals(code)) {
                    throw error;
                }
            }
        });
    }

    @Test
    void memory_or_a_stack_that_does_not_suffice_for_one_suffices_for_the_others() {
        for (Error error : List.of(new OutOfMemoryError(), new StackOverflowError())) {
            Dossier[] dossiers = {dossier("111", () -> BigDecimal.ONE), dossier("112", () -> BigDecimal.ONE)};

            assertThat(verdicts(failingFor("111", error), dossiers))
                    .isEqualTo(Map.of("111", NOT_EVALUATED, "112", MET));
        }
    }

    @Test
    void who_is_interrupted_gets_no_result_and_stays_interrupted() {
        Evaluator evaluator = NORMS.evaluator();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> verdicts(evaluator, dossier("111", () -> BigDecimal.ONE)))
                .isInstanceOf(InterruptedEvaluationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void a_batch_stops_between_two_governments_whichever_threads_work_on_it() {
        Thread asking = Thread.currentThread();
        Dossier interrupting = dossier("111", () -> {
            asking.interrupt();
            return BigDecimal.ONE;
        });

        assertThatThrownBy(() -> verdicts(NORMS.evaluator(), interrupting, dossier("112", () -> BigDecimal.ONE)))
                .isInstanceOf(InterruptedEvaluationException.class);
        assertThat(asking.isInterrupted()).isTrue();
    }

    /** The clock is looked at between two facts: who waits for one that never answers waits for ever, as Java has it. */
    @Test
    void facts_that_take_too_long_over_their_answers_are_not_waited_for() {
        Evaluator hasty = Evaluator.of(NORMS.load().within(Limits.standard().with(Limit.MILLISECONDS, 0)));

        assertThat(verdicts(hasty, dossier("111", () -> BigDecimal.ONE))).containsEntry("111", NOT_EVALUATED);
    }

    @Test
    void the_next_evaluation_is_as_if_nothing_had_happened() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> verdicts(NORMS.evaluator(), dossier("111", () -> BigDecimal.ONE)))
                .isInstanceOf(InterruptedEvaluationException.class);
        assertThat(Thread.interrupted()).isTrue();

        assertThat(verdicts(NORMS.evaluator(), dossier("111", () -> BigDecimal.ONE)))
                .containsEntry("111", MET);
        assertThat(NORMS.evaluator().openSessions()).isZero();
    }
}
