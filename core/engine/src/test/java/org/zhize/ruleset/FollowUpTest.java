package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** A file that cannot be read is told once; what others say of it is not told as well. */
class FollowUpTest {

    private static final String BROKEN = "title: 草稿\nbasis：[甲]\n";

    private static final Draft SOUND = Draft.sound()
            .with("funding/both.yaml", "title: 两项\nbasis: [甲]\nall-of: [growth, draft]\n")
            .with("regions/371000-weihai.yaml", "region: 371000\ndraft.least: { 2022-01-01: { value: 2, basis: 乙 } }\n")
            .with(Draft.CRITERION, """
                    title: 草稿
                    basis: [甲]
                    parameters:
                      least: { unit: 个, values: { 2020-01-01: { value: 1, basis: 甲 } } }
                    """)
            .with(Draft.RULES, """
                    rule "草稿"
                    when
                        Situation( $year : dataYear )
                        SchoolClass( year == $year, $pupils : pupils )
                    then
                        require.that($pupils).isAtLeast(parameters.number("least"));
                    end
                    """)
            .with("schemes/sample.yaml", """
                    title: 方案
                    basis: [甲]
                    grades: [ { grade: pass, title: 合格, from: 0 } ]
                    treatments: { insufficient: zero, inconsistent: zero, not-applicable: zero }
                    indicators: [ { criterion: draft, points: 10 } ]
                    """);

    @Test
    void the_rule_set_is_sound_before() {
        assertThat(SOUND.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Draft.CRITERION, "parameters.yaml", "regions.csv", "schemes/sample.yaml", "funding/both.yaml"})
    void only_the_file_itself_is_told(String file) {
        assertThat(SOUND.with(file, file.endsWith(".csv") ? "code\n\"" : BROKEN).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo(file));
    }

    @Test
    void a_criterion_that_is_nowhere_is_still_told() {
        assertThat(SOUND.without(Draft.CRITERION).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_CRITERION, ProblemCode.OVERRIDES_NOTHING);
    }
}
