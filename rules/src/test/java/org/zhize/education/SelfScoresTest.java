package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.education.fact.Preschool;
import org.zhize.report.TextReport;
import org.zhize.rule.SelfScore;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.ScoreItem;

/** A county scores itself; what the facts show stands beside it. Its claims and its figures are made up. */
class SelfScoresTest {

    private static final Evaluator GRADED =
            Evaluator.of(RuleSet.load(Path.of("education"))).scoredBy("ningxia-2019");

    private static final Evaluation XINGQING = GRADED.evaluate(
            Situation.of("640104", Year.of(2020)),
            List.of(
                    new Preschool(2020, BigDecimal.valueOf(10_000), BigDecimal.valueOf(4_999), null, null),
                    claim("two-no-decrease", Verdict.MET),
                    claim("public-kindergarten-share", Verdict.MET),
                    claim("security-four-100pct", null)));

    private static SelfScore claim(String criterion, @Nullable Verdict verdict) {
        return new SelfScore(criterion, 2020, verdict, BigDecimal.ONE);
    }

    private static @Nullable String remark(String criterion) {
        return XINGQING.score().orElseThrow().items().stream()
                .flatMap(group -> Stream.concat(Stream.of(group), group.children().stream()))
                .filter(item -> item.id().equals(criterion))
                .map(ScoreItem::remark)
                .map(remark -> remark == null ? "" : remark.zh())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_claim_without_figures_is_insufficient() {
        assertThat(remark("two-no-decrease")).isEqualTo("自评达标，核算为数据不足；自评 1 分，核算 0 分");
    }

    @Test
    void a_claim_against_the_figures_is_not_met() {
        assertThat(remark("public-kindergarten-share")).isEqualTo("自评达标，核算为未达标；自评 1 分，核算 0 分");
    }

    @Test
    void points_alone_may_be_claimed() {
        assertThat(remark("security-four-100pct")).isEqualTo("自评 1 分，核算 0 分");
    }

    @Test
    void where_nothing_is_claimed_nothing_is_said() {
        assertThat(remark("preschool-gross-enrolment")).isEmpty();
    }

    @Test
    void the_report_shows_both_and_the_difference() {
        String report = TextReport.render(XINGQING.catalogue(), List.of(XINGQING.assessment()), Locale.CHINESE);

        assertThat(report)
                .contains("自评 3 分，比核算多 3 分")
                .contains("自评达标，核算为数据不足；自评 1 分，核算 0 分")
                .contains("自评达标，核算为未达标；自评 1 分，核算 0 分");
    }

    @Test
    void a_claim_changes_no_verdict() {
        assertThat(XINGQING.verdict("two-no-decrease")).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(XINGQING.verdict("public-kindergarten-share")).isEqualTo(Verdict.NOT_MET);
    }
}
