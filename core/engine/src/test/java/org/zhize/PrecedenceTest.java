package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Provenance.FIRST_REVIEW;
import static org.zhize.rule.Provenance.ON_SITE;
import static org.zhize.rule.Provenance.RECHECK;
import static org.zhize.rule.Provenance.SELF_REPORT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Direction;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.Provenance;
import org.zhize.rule.Relation;
import org.zhize.rule.StatedChange;

/** Figures beat stated rates, those beat stated directions, those beat conclusions; claims prove nothing. */
class PrecedenceTest {

    private static final Norms NORMS =
            Norms.criterion("total").rule("""
            when
                Situation( $year : dataYear )
                Budget( year == $year, $now : general )
                Budget( year == $year - 1, $last : general )
            then
                require.growth($last, $now).isAtLeast(0);
            """).rule("""
            when
                Situation( $year : dataYear )
                Measurement( indicator == "growth", year == $year, $growth : value )
            then
                require.that($growth).isAtLeast(0);
            """).rule("""
            when
                Situation( $year : dataYear )
                StatedChange( indicator == "growth", year == $year, direction != Direction.DOWN )
            then
                require.holds("不低于上年");
            """).rule("""
            when
                Situation( $year : dataYear )
                StatedChange( indicator == "growth", year == $year, direction == Direction.DOWN )
            then
                require.fails("低于上年");
            """);

    private static final Object LAST = Budget.of(2021, "100");
    private static final Object GREW = Budget.of(2022, "101");
    private static final Object FELL = Budget.of(2022, "99");
    private static final Object UNKNOWN = Budget.of(2022, null);
    private static final Object RATE_UP = rate("1", Relation.EXACT);
    private static final Object RATE_DOWN = rate("-1", null);
    private static final Object RATE_OPEN = rate("-1", Relation.GE);
    private static final Object SAID_UP = new StatedChange("growth", null, 2022, Direction.UP);
    private static final Object SAID_DOWN = new StatedChange("growth", null, 2022, Direction.DOWN);

    private static Measurement rate(String value, @Nullable Relation relation) {
        return new Measurement("growth", null, 2022, d(value), "%", relation, null, null);
    }

    private static InspectionFinding concluded(@Nullable Boolean passed, @Nullable Provenance by) {
        return new InspectionFinding("total", null, passed, "督导意见", by);
    }

    private static CriterionVerdict judge(Object... facts) {
        return NORMS.evaluate(facts).criterion("total");
    }

    private static String notes(Object... facts) {
        return judge(facts).notes().toString();
    }

    @Test
    void figures_beat_all_else_and_a_disagreement_is_noted() {
        assertThat(judge(LAST, GREW, RATE_DOWN, SAID_DOWN, concluded(false, ON_SITE))
                        .verdict())
                .isEqualTo(MET);
        assertThat(judge(LAST, FELL, RATE_UP, SAID_UP, concluded(true, ON_SITE)).verdict())
                .isEqualTo(NOT_MET);
        assertThat(notes(LAST, GREW, RATE_DOWN)).contains("不一致");
        assertThat(notes(LAST, GREW, SAID_DOWN)).contains("不一致", "低于上年");
        assertThat(notes(LAST, GREW, concluded(false, ON_SITE))).contains("不一致", "督导意见");
        assertThat(notes(LAST, GREW, RATE_UP, SAID_UP, concluded(true, ON_SITE)))
                .doesNotContain("不一致");
    }

    @Test
    void a_stated_rate_decides_where_figures_are_missing() {
        assertThat(judge(LAST, RATE_UP, SAID_DOWN, concluded(false, ON_SITE)).verdict())
                .isEqualTo(MET);
        assertThat(judge(LAST, UNKNOWN, RATE_DOWN, SAID_UP).verdict()).isEqualTo(NOT_MET);
        assertThat(judge(RATE_UP).missing()).isEmpty();
        assertThat(notes(RATE_UP, SAID_DOWN)).contains("不一致");
    }

    @Test
    void a_stated_direction_decides_where_rates_are_missing_or_leave_it_open() {
        assertThat(judge(SAID_UP, concluded(false, ON_SITE)).verdict()).isEqualTo(MET);
        assertThat(judge(LAST, RATE_OPEN, SAID_DOWN).verdict()).isEqualTo(NOT_MET);
        assertThat(judge(RATE_OPEN).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(judge(new StatedChange("growth", null, 2022, null)).verdict())
                .isEqualTo(INSUFFICIENT);
        assertThat(judge(new StatedChange("growth", null, 2021, Direction.UP)).verdict())
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_conclusion_decides_where_nothing_else_does() {
        assertThat(judge(concluded(true, ON_SITE)).verdict()).isEqualTo(MET);
        assertThat(judge(LAST, UNKNOWN, concluded(false, FIRST_REVIEW)).verdict())
                .isEqualTo(NOT_MET);
        assertThat(judge(concluded(true, null)).verdict()).isEqualTo(MET);
        assertThat(judge(concluded(false, ON_SITE)).missing()).isEmpty();
        assertThat(judge(concluded(false, ON_SITE)).reason().zh()).contains("督导意见");
    }

    @Test
    void a_claim_proves_nothing_but_an_admission_does() {
        assertThat(judge(concluded(true, SELF_REPORT)).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(notes(concluded(true, SELF_REPORT))).contains("自评", "督导意见");
        assertThat(judge(concluded(false, SELF_REPORT)).verdict()).isEqualTo(NOT_MET);
        assertThat(judge(concluded(null, ON_SITE)).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(notes(concluded(null, ON_SITE))).contains("督导意见");
    }

    @Test
    void a_recheck_beats_the_first_review_and_among_equals_the_worst_counts() {
        assertThat(judge(concluded(false, FIRST_REVIEW), concluded(true, RECHECK))
                        .verdict())
                .isEqualTo(MET);
        assertThat(judge(concluded(true, FIRST_REVIEW), concluded(false, RECHECK))
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(judge(concluded(true, FIRST_REVIEW), concluded(false, ON_SITE))
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(judge(concluded(true, SELF_REPORT), concluded(false, FIRST_REVIEW))
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_conclusion_on_another_year_part_or_criterion_does_not_count() {
        assertThat(judge(new InspectionFinding("total", null, true, "x", ON_SITE, 2021))
                        .verdict())
                .isEqualTo(INSUFFICIENT);
        assertThat(judge(new InspectionFinding("total", null, true, "x", ON_SITE, 2022))
                        .verdict())
                .isEqualTo(MET);
        assertThat(judge(new InspectionFinding("total", "some-part", true, "x", ON_SITE))
                        .verdict())
                .isEqualTo(INSUFFICIENT);
        assertThat(judge(new InspectionFinding("totals", null, true, "x", ON_SITE))
                        .verdict())
                .isEqualTo(INSUFFICIENT);
        assertThat(judge(new InspectionFinding(null, null, true, "x", ON_SITE)).verdict())
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_conclusion_on_a_part_decides_that_part() {
        Norms norms = Norms.criterion("parts").yaml("parts: [a, b]").rule("""
                when
                    Situation( $year : dataYear )
                    Budget( year == $year, $general : general )
                then
                    require.that($general).of("a").isAbove(0);
                """);
        InspectionFinding bFailed = new InspectionFinding("parts", "b", false, "x", ON_SITE);
        InspectionFinding bPassed = new InspectionFinding("parts", "b", true, "x", ON_SITE);
        InspectionFinding aFailed = new InspectionFinding("parts", "a", false, "x", ON_SITE);

        assertThat(norms.verdict(GREW, bPassed)).isEqualTo(MET);
        assertThat(norms.verdict(GREW, bFailed)).isEqualTo(NOT_MET);
        assertThat(norms.verdict(GREW, bPassed, aFailed)).isEqualTo(MET);
        assertThat(norms.verdict(GREW, aFailed)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(aFailed)).isEqualTo(NOT_MET);
    }

    @Test
    void a_conclusion_on_a_combination_decides_where_its_parts_are_open() {
        Norms norms = NORMS.andCriterion("both").yaml("all-of: [total]");
        InspectionFinding passed = new InspectionFinding("both", null, true, "x", ON_SITE);

        assertThat(norms.verdict(passed)).isEqualTo(MET);
        assertThat(norms.verdict(passed, LAST, FELL)).isEqualTo(NOT_MET);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }
}
