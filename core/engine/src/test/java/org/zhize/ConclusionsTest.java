package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.Evidence;
import org.zhize.problem.Bilingual;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;

/** What authorities conclude, where it meets the other rules of judgement. */
class ConclusionsTest {

    private static Norms rate(String id) {
        return Norms.criterion(id).parameter("floor", "%", "50").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $value : value )
                then
                    require.that($value).isAtLeast(parameters.percent("floor"));
                """);
    }

    private static InspectionFinding concluded(String criterion, @Nullable String part, boolean passed) {
        return new InspectionFinding(criterion, part, passed, "督导意见", Provenance.ON_SITE);
    }

    @Test
    void a_conclusion_on_what_does_not_apply_changes_nothing() {
        Norms norms = rate("rate").yaml("levels: [province]");

        assertThat(norms.verdict(concluded("rate", null, false))).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void a_conclusion_on_nothing_that_the_rule_set_knows_is_told() {
        Evaluation misspelt = rate("rate").evaluate(concluded("raet", null, false));
        Evaluation noSuchPart = rate("rate").evaluate(concluded("rate", "kindergarten", false));

        assertThat(misspelt.verdict("rate")).isEqualTo(INSUFFICIENT);
        assertThat(misspelt.assessment().notes())
                .containsExactly(new Bilingual(
                        "规则集没有标准“raet”，却有针对它的督导结论。是否应为 rate",
                        "a conclusion is on the criterion \"raet\", which is not in the rule set. Did you mean rate"));
        assertThat(noSuchPart.verdict("rate")).isEqualTo(INSUFFICIENT);
        assertThat(noSuchPart.criterion("rate").notes())
                .containsExactly(
                        new Bilingual(
                                "督导结论所说的部分“kindergarten”没有评价。本标准没有分部分评价",
                                "a conclusion is on the part \"kindergarten\", which was not judged. It was not judged by parts"));
    }

    @Test
    void criteria_that_nobody_could_have_meant_are_told_in_one_sentence() {
        Evaluation evaluation = rate("rate")
                .evaluate(
                        concluded("window-limiters", null, true),
                        concluded("school-clinic", null, false),
                        concluded("school-clinic", null, true));

        assertThat(evaluation.assessment().notes())
                .containsExactly(
                        new Bilingual(
                                "规则集没有下列标准，针对它们的督导结论没有用上：school-clinic、window-limiters",
                                "conclusions on criteria that are not in the rule set were not used: school-clinic, window-limiters"));
    }

    @Test
    void a_conclusion_on_a_part_that_is_judged_is_told_by_its_verdict_alone() {
        Evaluation evaluation = Norms.criterion("parts")
                .yaml("parts: [total, per-pupil]")
                .rule("when Rate( $value : value ) then require.that($value).of(\"total\").isAbove(0);")
                .evaluate(concluded("parts", "total", true), concluded("parts", "per-pupils", true));

        assertThat(evaluation.criterion("parts").parts())
                .containsEntry("total", MET)
                .containsEntry("per-pupil", INSUFFICIENT);
        assertThat(evaluation.criterion("parts").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zh()).contains("per-pupils", "是否应为 per-pupil"));
    }

    @Test
    void the_finding_names_the_conclusion_as_its_evidence() {
        assertThat(rate("rate").evaluate(concluded("rate", null, false)).findings())
                .anySatisfy(finding -> assertThat(finding)
                        .returns(Evidence.CONCLUSION, found -> found.evidence())
                        .returns(NOT_MET, found -> found.verdict())
                        .satisfies(found -> assertThat(found.facts())
                                .singleElement()
                                .returns("InspectionFinding", use -> use.type())));
    }

    @Test
    void a_conclusion_on_the_whole_does_not_hide_a_part_that_fails() {
        Norms norms = Norms.criterion("parts").yaml("parts: [a, b]").rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $value : value )
                then
                    require.that($value).of("a").isAbove(0);
                """);

        assertThat(norms.verdict(concluded("parts", null, true), Rate.of(2022, "0")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(concluded("parts", null, true), Rate.of(2022, "1")))
                .isEqualTo(MET);
        assertThat(norms.verdict(concluded("parts", null, true), concluded("parts", "b", false)))
                .isEqualTo(NOT_MET);
    }
}
