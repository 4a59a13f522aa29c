package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_EVALUATED;
import static org.zhize.rule.Verdict.NOT_MET;

import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;

/** Where two roots are equal, no refinement ends: there is no verdict, never a guess. */
class UndecidedTest {

    private static final Norms NORMS =
            Norms.criterion("fine").rule("""
            when
                Rate( $value : value )
            then
                require.that($value).isAbove(0);
            """).andCriterion("equal-roots").rule("""
            when
                accumulate( School( $pupils : pupils, $books : books );
                    $books100 : weightedCv($books, $pupils), $doubled : weightedCv($books * 2, $pupils) )
            then
                require.that($books100).isAtMost($doubled);
            """);

    @Test
    void roots_that_differ_are_compared() {
        Norms norms = Norms.criterion("roots").rule("""
                when
                    accumulate( School( $pupils : pupils, $books : books );
                        $each : weightedCv($books, $pupils), $plus : weightedCv($books + 1, $pupils) )
                then
                    require.that($each).isAtMost($plus);
                """);

        assertThat(norms.verdict(School.of("1", 3, "1"), School.of("2", 4, "2")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(School.of("1", 3, "1"), School.of("2", 4, "1")))
                .isEqualTo(MET);
    }

    @Test
    void equal_roots_leave_everything_open_and_name_the_criterion_and_leave_no_session_open() {
        Evaluation evaluation = NORMS.evaluate(Rate.of(2022, "1"), School.of("1", 3, "1"), School.of("2", 4, "2"));

        assertThat(evaluation.verdict("fine")).isEqualTo(NOT_EVALUATED);
        assertThat(evaluation.notEvaluated().orElseThrow().en())
                .contains("371002", "equal-roots", "r1", "theme/equal-roots.drl:1");
        assertThat(NORMS.evaluator().openSessions()).isZero();
    }

    @Test
    void equal_roots_that_are_fractions_are_equal() {
        assertThat(NORMS.verdict(School.of("1", 7, "1"), School.of("2", 7, "3")))
                .isEqualTo(MET);
    }
}
