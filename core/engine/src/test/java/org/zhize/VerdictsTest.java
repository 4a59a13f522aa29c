package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.School;
import org.zhize.TestFacts.StageFunds;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.rule.Stage;
import org.zhize.rule.StageOffered;
import org.zhize.rule.Verdict;

/** From findings to one verdict: parts and subjects. */
class VerdictsTest {

    private static final String FUNDS = """
            when
                Situation( $year : dataYear )
                StageFunds( year == $year, stage == Stage.%s, $amount : amount )
            then
                require.that($amount).of("%s").isAtLeast(parameters.number("floor"));
            """;

    private static final Norms PARTS = Norms.criterion("parts")
            .yaml("parts: [primary, junior]")
            .parameter("floor", "元/生", "100")
            .rule(FUNDS.formatted("PRIMARY", "primary"))
            .rule(FUNDS.formatted("JUNIOR", "junior"));

    @Test
    void the_worst_counts() {
        assertThat(Verdict.worstOf(List.of(NOT_APPLICABLE, MET, INSUFFICIENT, INCONSISTENT, NOT_MET)))
                .isEqualTo(NOT_MET);
        assertThat(Verdict.worstOf(List.of(NOT_APPLICABLE, MET, INSUFFICIENT, INCONSISTENT)))
                .isEqualTo(INCONSISTENT);
        assertThat(Verdict.worstOf(List.of(NOT_APPLICABLE, MET, INSUFFICIENT))).isEqualTo(INSUFFICIENT);
        assertThat(Verdict.worstOf(List.of(NOT_APPLICABLE, MET))).isEqualTo(MET);
        assertThat(Verdict.worstOf(List.of())).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void each_expected_part_needs_a_finding() {
        StageFunds primary = StageFunds.of(2022, Stage.PRIMARY, "100");
        StageFunds junior = StageFunds.of(2022, Stage.JUNIOR, "99");

        assertThat(PARTS.verdict(primary)).isEqualTo(INSUFFICIENT);
        assertThat(PARTS.evaluate(primary).criterion("parts").parts())
                .containsEntry("primary", MET)
                .containsEntry("junior", INSUFFICIENT);
        assertThat(PARTS.evaluate(primary, junior).criterion("parts").parts())
                .containsEntry("primary", MET)
                .containsEntry("junior", NOT_MET);
        assertThat(PARTS.verdict(primary, junior)).isEqualTo(NOT_MET);
        assertThat(PARTS.verdict(junior)).isEqualTo(NOT_MET);
    }

    @Test
    void an_expected_part_that_no_rule_names_stays_open() {
        Norms norms = Norms.criterion("parts")
                .yaml("parts: [primary, junior]")
                .parameter("floor", "元/生", "100")
                .rule(FUNDS.formatted("PRIMARY", "primary"));

        assertThat(norms.verdict(StageFunds.of(2022, Stage.PRIMARY, "100"))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void stages_that_nobody_says_are_offered_leave_it_open() {
        Norms norms = Norms.criterion("stages").yaml("parts: stages-offered").rule("""
                when
                    Situation( $year : dataYear )
                    StageFunds( year == $year, $stage : stage, $amount : amount )
                then
                    require.that($amount).of($stage).isAbove(0);
                """);
        StageFunds primary = StageFunds.of(2022, Stage.PRIMARY, "1");

        assertThat(norms.verdict(primary, new StageOffered(2022, Stage.PRIMARY)))
                .isEqualTo(MET);
        assertThat(norms.verdict(primary, new StageOffered(2022, Stage.JUNIOR))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(primary)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(primary, new StageOffered(2021, Stage.PRIMARY)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(primary, new StageOffered(2022, null))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void subjects_that_fail_are_named_and_counted() {
        Norms norms = Norms.criterion("schools").parameter("most", "人", "2000").rule("""
                when
                    Situation( $year : dataYear )
                    $school : School( year == $year, $pupils : pupils )
                then
                    require.that($pupils).of($school).isAtMost(parameters.number("most"));
                """);
        CriterionVerdict verdict = norms.evaluate(
                        School.of("一小", 2500, null), School.of("二小", 2000, null), School.of("三小", 2001, null))
                .criterion("schools");

        assertThat(verdict.findings()).extracting(Finding::subject).containsExactly("一小", "三小", "二小");
        assertThat(verdict.findings()).extracting(Finding::verdict).containsExactly(NOT_MET, NOT_MET, MET);
        assertThat(verdict.reason().zh()).contains("一小", "三小", "2500", "2001").doesNotContain("二小");
    }
}
