package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Equipment;
import org.zhize.finding.Finding;

/** So many of several parts, for each subject. */
class AtLeastTest {

    private static Norms indicators(Norms criterion, String relation) {
        Norms norms = criterion.yaml("of: [a, b, c]").parameter("standard", "1", "100");
        for (String indicator : List.of("a", "b", "c")) {
            norms = norms.rule("""
                    when
                        $school : Equipment( $amount : %1$s )
                    then
                        require.that($amount).of("%1$s", $school).%2$s(parameters.number("standard"));
                    """.formatted(indicator, relation));
        }
        return norms;
    }

    private static Norms twoOfThree() {
        return indicators(Norms.criterion("two").yaml("at-least: 2"), "isAtLeast");
    }

    private static Equipment school(String name, @Nullable String a, @Nullable String b, @Nullable String c) {
        return new Equipment(name, d(a), d(b), d(c), null, null, null, null);
    }

    @Test
    void the_rest_does_not_matter_where_nothing_is_said_of_it() {
        assertThat(twoOfThree().verdict(school("甲", "100", "100", "0"))).isEqualTo(MET);
        assertThat(twoOfThree().verdict(school("甲", "100", "99", "0"))).isEqualTo(NOT_MET);
    }

    @Test
    void what_is_not_known_cannot_change_what_is_decided() {
        assertThat(twoOfThree().verdict(school("甲", "100", "100", null))).isEqualTo(MET);
        assertThat(twoOfThree().verdict(school("甲", "99", "99", null))).isEqualTo(NOT_MET);
        assertThat(twoOfThree().verdict(school("甲", "100", "99", null))).isEqualTo(INSUFFICIENT);
        assertThat(twoOfThree().verdict(school("甲", "100", null, null))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void each_subject_is_judged_for_itself() {
        Evaluation evaluation = twoOfThree()
                .evaluate(school("甲", "100", "100", "0"), school("乙", "0", "100", "0"), school("丙", "0", "0", "100"));

        assertThat(evaluation.verdict("two")).isEqualTo(NOT_MET);
        assertThat(evaluation.criterion("two").reason().zh()).contains("乙", "丙").doesNotContain("甲");
        assertThat(evaluation.findings().stream().filter(finding -> finding.rule() == null))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder("甲", "乙", "丙");
        assertThat(twoOfThree().verdict(school("甲", "100", "100", "0"), school("乙", "0", "100", "100")))
                .isEqualTo(MET);
    }

    @Test
    void how_many_and_how_near_may_be_parameters() {
        Norms norms = indicators(
                        Norms.criterion("two").yaml("at-least: least").yaml("rest-at-least: near"), "isAtLeast")
                .parameter("least", "个", "2")
                .parameter("near", "%", "85");

        assertThat(norms.verdict(school("甲", "100", "100", "85"))).isEqualTo(MET);
        assertThat(norms.verdict(school("甲", "100", "100", "84.9"))).isEqualTo(NOT_MET);
    }

    @Test
    void near_a_ceiling_means_not_far_above_it() {
        Norms norms = indicators(
                Norms.criterion("two").yaml("at-least: 2").yaml("rest-at-least: 80 % of its threshold"), "isAtMost");

        assertThat(norms.verdict(school("甲", "100", "100", "125"))).isEqualTo(MET);
        assertThat(norms.verdict(school("甲", "100", "100", "126"))).isEqualTo(NOT_MET);
    }

    @Test
    void a_suspected_figure_leaves_it_open_unless_the_others_decide() {
        Norms norms = indicators(Norms.criterion("two").yaml("at-least: 2").yaml("rest-at-least: 85 %"), "isAtLeast")
                .quality("""
                        when
                            $school : Equipment( school == "乙" )
                        then
                            suspect($school).because("x");
                        """);

        assertThat(norms.verdict(school("甲", "100", "100", "100"))).isEqualTo(MET);
        assertThat(norms.verdict(school("甲", "100", "100", "100"), school("乙", "100", "100", "100")))
                .isEqualTo(INCONSISTENT);
        assertThat(norms.verdict(school("甲", "0", "0", "0"), school("乙", "100", "100", "100")))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_part_that_no_rule_names_is_open() {
        Norms norms = Norms.criterion("two")
                .yaml("at-least: 2")
                .yaml("of: [a, b]")
                .rule("""
                when
                    $school : Equipment( $a : a )
                then
                    require.that($a).of("a", $school).isAbove(0);
                """)
                .rule("""
                when
                    Mechanism( works == true )
                then
                    require.holds("x").of("b");
                """);

        assertThat(norms.verdict(school("甲", "1", null, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }
}
