package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;
import static org.zhize.rule.Verdict.NOT_MET;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.Evidence;
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
