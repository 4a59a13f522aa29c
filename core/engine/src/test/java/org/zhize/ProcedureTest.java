package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Provenance.FIRST_REVIEW;
import static org.zhize.rule.Provenance.OBJECTION;
import static org.zhize.rule.Provenance.ON_SITE;
import static org.zhize.rule.Provenance.RECHECK;
import static org.zhize.rule.Provenance.SELF_REPORT;
import static org.zhize.rule.Provenance.STATISTICS;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.finding.Revision;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.Provenance;

/** Self-evaluation, first review, inspection, re-check: the later step supersedes the earlier, and both are told. */
class ProcedureTest {

    private static final Norms RATE =
            Norms.criterion("rate").parameter("floor", "%", "50").rule("""
                    when
                        Situation( $year : dataYear )
                        Measurement( indicator == "rate", year == $year, $rate : value )
                    then
                        require.that($rate).isAtLeast(parameters.percent("floor"));
                    """);

    private static Measurement rate(@Nullable String value, Provenance provenance) {
        return new Measurement(
                "rate", null, 2022, value == null ? null : new BigDecimal(value), "%", null, "口径", provenance);
    }

    private static InspectionFinding concluded(@Nullable Boolean passed, Provenance provenance) {
        return new InspectionFinding("rate", null, passed, "原文", provenance, 2022);
    }

    @Test
    void a_reviewed_figure_replaces_the_reported_one_and_both_stay_in_the_report() {
        Evaluation evaluation = RATE.evaluate(rate("60", SELF_REPORT), rate("49", FIRST_REVIEW));

        assertThat(evaluation.verdict("rate")).isEqualTo(NOT_MET);
        assertThat(evaluation.assessment().revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.type()).isEqualTo("Measurement");
            assertThat(revision.label()).isEqualTo("rate");
            assertThat(revision.steps())
                    .extracting(Revision.Step::provenance)
                    .containsExactly(SELF_REPORT, FIRST_REVIEW);
            assertThat(revision.steps().get(0).fact().values()).containsEntry("value", "60");
            assertThat(revision.changed()).containsExactly("value");
        });
    }

    @Test
    void the_whole_chain_is_told_and_the_recheck_counts() {
        Evaluation evaluation = RATE.evaluate(
                concluded(true, RECHECK),
                concluded(false, FIRST_REVIEW),
                concluded(false, ON_SITE),
                concluded(true, SELF_REPORT));

        assertThat(evaluation.verdict("rate")).isEqualTo(MET);
        assertThat(evaluation.assessment().revisions().get(0).steps())
                .extracting(Revision.Step::provenance)
                .containsExactly(SELF_REPORT, FIRST_REVIEW, ON_SITE, RECHECK);
        assertThat(RATE.evaluate(concluded(true, FIRST_REVIEW), concluded(false, ON_SITE))
                        .verdict("rate"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void an_objection_proves_nothing_and_replaces_nothing() {
        Evaluation evaluation = RATE.evaluate(concluded(false, FIRST_REVIEW), concluded(true, OBJECTION));

        assertThat(evaluation.verdict("rate")).isEqualTo(NOT_MET);
        assertThat(evaluation.assessment().revisions()).isEmpty();
        assertThat(evaluation.criterion("rate").notes().toString()).contains("原文");
    }

    @Test
    void a_step_that_leaves_open_what_was_said_replaces_nothing() {
        assertThat(RATE.evaluate(rate("60", SELF_REPORT), rate(null, FIRST_REVIEW))
                        .assessment()
                        .revisions())
                .isEmpty();
        assertThat(RATE.evaluate(concluded(false, FIRST_REVIEW), concluded(null, RECHECK))
                        .verdict("rate"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void statistics_are_no_step_and_another_basis_is_another_figure() {
        Measurement other = new Measurement("rate", null, 2022, BigDecimal.TEN, "%", null, "另一口径", FIRST_REVIEW);

        assertThat(RATE.evaluate(rate("60", SELF_REPORT), rate("49", STATISTICS))
                        .assessment()
                        .revisions())
                .isEmpty();
        assertThat(RATE.evaluate(rate("60", SELF_REPORT), other).assessment().revisions())
                .isEmpty();
    }

    @Test
    void a_conclusion_that_a_check_suspects_does_not_decide() {
        for (String mark : new String[] {"", ".insufficient()", ".note()"}) {
            Norms norms = RATE.quality("""
                    when
                        $found : InspectionFinding( passed == true )
                    then
                        suspect($found).because("疑似漏字")%s;
                    """.formatted(mark));
            Evaluation evaluation = norms.evaluate(concluded(true, ON_SITE));

            assertThat(evaluation.verdict("rate"))
                    .isEqualTo(mark.isEmpty() ? INCONSISTENT : mark.equals(".note()") ? MET : INSUFFICIENT);
            assertThat(evaluation.criterion("rate").findings().toString()).contains("疑似漏字");
            assertThat(norms.evaluate(concluded(true, ON_SITE), rate("50", STATISTICS))
                            .verdict("rate"))
                    .isEqualTo(MET);
        }
    }
}
