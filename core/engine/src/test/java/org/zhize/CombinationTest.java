package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.CriterionVerdict;

/** Several criteria in one, and several rules on one part. */
class CombinationTest {

    private static Norms rate(Norms criterion) {
        return criterion.parameter("floor", "%", "50").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $value : value )
                then
                    require.that($value).isAtLeast(parameters.percent("floor"));
                """);
    }

    @Test
    void all_of_several_criteria_take_the_worst() {
        Norms norms = rate(rate(Norms.criterion("a").yaml("levels: [county]"))
                        .andCriterion("b")
                        .yaml("levels: [city]"))
                .andCriterion("both")
                .yaml("all-of: [a, b]")
                .andCriterion("nested")
                .yaml("all-of: [both, a]");

        assertThat(norms.evaluate(Rate.of(2022, "50")).criterion("both"))
                .returns(MET, CriterionVerdict::verdict)
                .satisfies(both ->
                        assertThat(both.components()).containsEntry("a", MET).containsEntry("b", NOT_APPLICABLE));
        assertThat(norms.verdict(Rate.of(2022, "49"))).isEqualTo(NOT_MET);
        assertThat(norms.evaluate().criterion("nested"))
                .returns(INSUFFICIENT, CriterionVerdict::verdict)
                .satisfies(nested -> assertThat(nested.missing()).isNotEmpty());
    }

    @Test
    void a_combination_of_what_does_not_apply_does_not_apply() {
        Norms norms = rate(Norms.criterion("a").yaml("levels: [province]"))
                .andCriterion("all")
                .yaml("all-of: [a]");

        assertThat(norms.verdict(Rate.of(2022, "50"))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void two_rules_that_decide_one_part_differently_are_an_error_of_the_rule_set() {
        Norms norms = Norms.criterion("conflict").rule("""
                when
                    Situation( $year : dataYear )
                    Mechanism( year == $year, works == true )
                then
                    require.holds("x");
                """).rule("""
                when
                    Situation( $year : dataYear )
                    Mechanism( year == $year, works != false )
                then
                    require.fails("y");
                """);

        assertThat(norms.verdict(new Mechanism("a", 2022, true))).isEqualTo(INCONSISTENT);
        assertThat(notes(norms.evaluate(new Mechanism("a", 2022, true)))).contains("规则集有误", "r1", "r2");
    }

    @Test
    void two_rules_that_agree_are_no_error() {
        Norms norms = rate(rate(Norms.criterion("agree")).rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year - 1, $value : value )
                then
                    require.that($value).isAtLeast(parameters.percent("floor"));
                """).andCriterion("other"));

        assertThat(norms.evaluate(Rate.of(2022, "50"), Rate.of(2021, "60")).verdict("agree"))
                .isEqualTo(MET);
        assertThat(norms.evaluate(Rate.of(2022, "50")).verdict("agree")).isEqualTo(MET);
    }

    @Test
    void equality_is_noted_where_the_criterion_says_so() {
        Norms norms = rate(Norms.criterion("equal").yaml("equality: { zh: 持平按达标处理, en: taken as met }"));

        assertThat(norms.verdict(Rate.of(2022, "50.0"))).isEqualTo(MET);
        assertThat(notes(norms.evaluate(Rate.of(2022, "50.0")))).contains("持平按达标处理");
        assertThat(notes(norms.evaluate(Rate.of(2022, "50.000001")))).doesNotContain("持平");
        assertThat(notes(norms.evaluate(Rate.of(2022, "49.999999")))).doesNotContain("持平");
    }

    private static String notes(Evaluation evaluation) {
        return evaluation.findings().stream()
                        .flatMap(finding -> finding.notes().stream())
                        .toList()
                + evaluation.verdicts().stream()
                        .flatMap(verdict -> verdict.notes().stream())
                        .toList()
                        .toString();
    }
}
