package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.WildFacts.Ledger;
import org.zhize.WildFacts.Note;
import org.zhize.rule.Measurement;
import org.zhize.rule.Verdict;

/** Whatever the code of a fact does, an evaluation sees one value of each of its fields, or says that it cannot. */
class WildFactsTest {

    private static final Norms GROWTH = Norms.criterion("growth")
            .facts(WildFacts.class)
            .parameter("floor", "%", "10")
            .quality("""
                    when
                        Situation( $year : dataYear )
                        $now : Ledger( year == $year, amount < 0 )
                    then
                        suspect($now).because("负数 / negative");
                    """)
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Ledger( year == $year, $now : amount )
                        Ledger( year == $year - 1, $last : amount )
                    then
                        require.growth($last, $now).isAtLeast(parameters.percent("floor"));
                    """)
            .rule("""
                    when
                        Situation( $year : dataYear )
                        accumulate( $l : Ledger( year == $year, amount > 0, $now : amount ); $sum : sum($now) )
                        forall( $l : Ledger( year == $year ) Ledger( this == $l, amount > 0 ) )
                    then
                        require.that($sum).of("sum").isAbove(0);
                    """);

    private static final Norms NOTES = Norms.criterion("notes")
            .facts(WildFacts.class)
            .rule("when exists Note( text == 'x', size > 2 ) then require.holds('x');");

    private static Verdict verdict(Object... facts) {
        return evaluation(facts).verdict("growth");
    }

    private static String reason(Evaluation evaluation) {
        return evaluation.notEvaluated().orElseThrow().toString();
    }

    private static Evaluation evaluation(Object... facts) {
        return GROWTH.evaluator().evaluate(Norms.SITUATION, Arrays.asList(facts));
    }

    private static Supplier<@Nullable BigDecimal> oneAfterTheOther(int... amounts) {
        Iterator<Integer> next = Arrays.stream(amounts).iterator();
        return () -> BigDecimal.valueOf(next.next());
    }

    @Test
    void equals_hash_code_to_string_and_compare_to_of_a_fact_are_nobody_s_business() {
        Ledger now = Ledger.of(2022, 110);

        assertThat(verdict(now, Ledger.of(2021, 100))).isEqualTo(MET);
        assertThat(verdict(now, now, Ledger.of(2021, 100))).isEqualTo(MET);
        assertThat(GROWTH.verdict(now, Ledger.of(2021, 100))).isEqualTo(MET);
    }

    @Test
    void a_fact_that_says_another_thing_each_time_is_asked_once() {
        Ledger now = Ledger.of(2022, oneAfterTheOther(110, 1, -5, 1000));
        Evaluation evaluation = evaluation(now, Ledger.of(2021, 100));

        assertThat(evaluation.verdict("growth")).isEqualTo(MET);
        assertThat(now.timesAsked()).isEqualTo(1);
        assertThat(evaluation.findings().get(0).facts().toString())
                .contains("110")
                .doesNotContain("1000");
        assertThat(verdict(Ledger.of(2022, oneAfterTheOther(109, 111, 112)), Ledger.of(2021, 100)))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_fact_that_is_changed_while_it_is_evaluated_is_what_it_was() {
        int[] amount = {110};
        Ledger last = Ledger.of(2021, () -> {
            amount[0] = 0; // as another thread may, at any time
            return BigDecimal.valueOf(100);
        });

        assertThat(verdict(Ledger.of(2022, () -> BigDecimal.valueOf(amount[0])), last))
                .isEqualTo(MET);
    }

    @Test
    void what_returns_nothing_is_not_known() {
        assertThat(verdict(Ledger.of(2022, () -> null), Ledger.of(2021, 100))).isEqualTo(INSUFFICIENT);
        assertThat(verdict(new Ledger(() -> null, () -> BigDecimal.TEN), Ledger.of(2021, 100)))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_number_with_code_of_its_own_is_the_number_it_says_once() {
        assertThat(verdict(Ledger.of(2022, WildFacts.Wobbling::new), Ledger.of(2021, 100)))
                .isEqualTo(NOT_MET);
        assertThat(reason(
                        evaluation(new Measurement("x", null, 2022, new WildFacts.Wobbling(), "%", null, null, null))))
                .contains("Measurement.value");
    }

    @Test
    void an_accessor_may_ask_the_evaluator_itself() {
        Ledger now = Ledger.of(
                2022, () -> verdict(Ledger.of(2022, 109), Ledger.of(2021, 100)) == NOT_MET ? BigDecimal.TEN : null);

        assertThat(verdict(now, Ledger.of(2021, 9))).isEqualTo(MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e1001"})
    void a_number_without_end_is_none(String number) {
        assertThat(reason(evaluation(Ledger.of(2022, () -> new BigDecimal(number)))))
                .contains("Ledger.getAmount", "1000");
        assertThat(verdict(Ledger.of(2022, () -> new BigDecimal("1e900")), Ledger.of(2021, 1)))
                .isEqualTo(MET);
    }

    @Test
    void a_text_without_end_is_none_and_a_long_one_is_a_text() {
        assertThat(reason(NOTES.evaluate(new Note("字".repeat(1_000_001), Optional.empty()))))
                .contains("Note.text");
        assertThat(NOTES.verdict(new Note("字".repeat(1_000_000), Optional.empty())))
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_not_of_the_type_that_it_says_is_told() {
        Optional<Integer> size = (Optional<Integer>) (Optional<?>) Optional.of("three");

        assertThat(reason(NOTES.evaluate(new Note("x", size)))).contains("Note.size", "Integer ≠ java.lang.String");
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("no connection"),
                new StackOverflowError(),
                new OutOfMemoryError("too much"),
                new NoClassDefFoundError("Gone"),
                new AssertionError(),
                new RuntimeException() {
                    @Override
                    public String getMessage() {
                        throw new IllegalStateException();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void an_accessor_that_fails_is_told_by_name(Throwable failure) {
        Ledger now = Ledger.of(2022, () -> {
            throw sneaky(failure);
        });

        assertThat(reason(evaluation(now, Ledger.of(2021, 100))))
                .contains(
                        "Ledger.getAmount 抛出了异常：" + failure.getClass().getName(),
                        "Ledger.getAmount threw " + failure.getClass().getName());
    }

    @Test
    void an_accessor_that_asks_for_its_own_evaluation_without_end_is_told() {
        Object[] facts = new Object[1];
        facts[0] = Ledger.of(2022, () -> verdict(facts) == MET ? BigDecimal.ONE : BigDecimal.ZERO);

        assertThat(evaluation(facts).verdict("growth")).isNotEqualTo(MET);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable failure) throws T {
        throw (T) failure;
    }
}
