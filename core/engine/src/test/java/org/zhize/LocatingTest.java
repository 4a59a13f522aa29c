package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.StageFunds;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** Which facts a group is about, and what is asked of them: only where none is given, nothing is known. */
class LocatingTest {

    private static Norms norms(String conditionAndStatement) {
        return Norms.criterion("located").rule("""
                when
                    Situation( $year : dataYear )
                    %s
                """.formatted(conditionAndStatement));
    }

    private static ChildVerdict county(String code, @Nullable Verdict verdict) {
        return new ChildVerdict("pay", code, 2022, verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not ChildVerdict( criterion == 'pay', year == $year, verdict == Verdict.NOT_MET ) then require.holds('x');",
                "accumulate( ChildVerdict( criterion == 'pay', year == $year, verdict == Verdict.NOT_MET ); $n : count() )"
                        + " then require.count($n).isEqualTo(0);",
                "accumulate( ChildVerdict( criterion == 'pay', year == $year, verdict != Verdict.MET ); $n : count() )"
                        + " then require.count($n).isEqualTo(0);"
            })
    void a_verdict_is_asked_of_the_counties_and_does_not_say_which(String conditionAndStatement) {
        Norms norms = norms(conditionAndStatement);

        assertThat(norms.verdict(county("1", MET), county("2", MET))).isEqualTo(MET);
        assertThat(norms.verdict(county("1", MET), county("2", NOT_MET))).isNotEqualTo(MET);
        assertThat(norms.verdict(county("1", MET), county("2", null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new ChildVerdict("other", "1", 2022, MET))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_stage_says_which() {
        Norms norms =
                norms("not StageFunds( year == $year, stage == Stage.PRIMARY, amount < 1 ) then require.holds('x');");

        assertThat(norms.verdict(StageFunds.of(2022, Stage.PRIMARY, "1"))).isEqualTo(MET);
        assertThat(norms.verdict(StageFunds.of(2022, Stage.JUNIOR, "1"))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(StageFunds.of(2021, Stage.PRIMARY, "1"))).isEqualTo(INSUFFICIENT);
    }
}
