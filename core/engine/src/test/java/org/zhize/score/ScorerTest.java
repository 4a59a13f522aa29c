package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** What each kind of indicator earns, and which grade that makes. */
class ScorerTest {

    private static final String HUNDRED = "{ criterion: a, points: 100, proportional: { zero-at: 100 % } }";

    private static Score score(Scheme scheme, String criterion, Achieved achieved) {
        return Scorer.score(scheme, ScoreInput.of(Map.of(criterion, achieved)));
    }

    private static Achieved missedBy(String shortfall) {
        return new Achieved(Verdict.NOT_MET, Real.of(new BigDecimal(shortfall)), null);
    }

    private static ScoreItem only(Score score) {
        assertThat(score.items()).hasSize(1);
        return score.items().get(0);
    }

    private static String grade(Score score) {
        Grade grade = score.gradeAfter();
        return grade == null ? "" : grade.id();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, excellent",
        "0.1, 90, excellent",
        "0.1001, 89.99, good",
        "0.105, 89.5, good",
        "0.2, 80, good",
        "0.2001, 79.99, pass",
        "0.35, 65, pass",
        "0.3501, 64.99, fail",
        "1, 0, fail"
    })
    void a_grade_begins_at_its_own_points_and_leaves_no_hole_below_the_next(
            String shortfall, BigDecimal scaled, String grade) {
        Score score = score(SampleScheme.of(HUNDRED), "a", missedBy(shortfall));
        assertThat(score.scaled()).isEqualTo(scaled);
        assertThat(score.gradeBefore()).isEqualTo(score.gradeAfter());
        assertThat(grade(score)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "0.10000000001, 89.999999999, good",
        "0.100000001, 89.9999999, good",
        "0.09999, 90, excellent",
        "0.333333333333333333333333, 66.67, pass"
    })
    void a_score_is_never_shown_on_the_other_side_of_a_limit(String shortfall, BigDecimal shown, String grade) {
        Score score = score(SampleScheme.of(HUNDRED), "a", missedBy(shortfall));
        assertThat(score.scaled()).isEqualByComparingTo(shown);
        assertThat(grade(score)).isEqualTo(grade);
    }

    @Test
    void a_shortfall_with_a_root_in_it_is_decided_exactly() {
        Real tenth = Real.of(2).squareRoot().dividedBy(Real.of(10));
        Score score = score(SampleScheme.of(HUNDRED), "a", new Achieved(Verdict.NOT_MET, tenth, null));
        assertThat(score.scaled()).isEqualTo(new BigDecimal("85.86"));
        assertThat(grade(score)).isEqualTo("good");
    }

    @ParameterizedTest
    @CsvSource({
        "MET, 10, 达标，得满分 10 分, MET: all 10 points",
        "NOT_MET, 0, 未达标，不得分, NOT_MET: no points",
        "INSUFFICIENT, 0, 数据不足：不得分, INSUFFICIENT: no points",
        "INCONSISTENT, 0, 数据矛盾：不得分, INCONSISTENT: no points",
        "NOT_APPLICABLE, 0, 不适用：不计入总分, NOT_APPLICABLE: not counted"
    })
    void a_criterion_earns_by_its_verdict(Verdict verdict, BigDecimal earned, String zh, String en) {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 10 }");
        ScoreItem item = only(score(scheme, "a", Achieved.of(verdict)));
        assertThat(item.verdict()).isEqualTo(verdict);
        assertThat(item.marks().maximum()).isEqualTo(BigDecimal.TEN);
        assertThat(item.marks().earned()).isEqualTo(earned);
        assertThat(item.explanation()).isEqualTo(new Bilingual(zh, en));
    }

    @ParameterizedTest
    @CsvSource({
        "INSUFFICIENT, not-counted, 10, 100, excellent",
        "INSUFFICIENT, zero, 15, 66.67, pass",
        "INSUFFICIENT, blocking, 15, 66.67, ''",
        "INCONSISTENT, not-counted, 10, 100, excellent",
        "INCONSISTENT, zero, 15, 66.67, pass",
        "INCONSISTENT, blocking, 15, 66.67, ''",
        "NOT_APPLICABLE, not-counted, 10, 100, excellent",
        "NOT_APPLICABLE, zero, 15, 66.67, pass",
        "NOT_APPLICABLE, blocking, 15, 66.67, ''"
    })
    void what_the_data_do_not_decide_is_treated_as_the_scheme_says(
            Verdict verdict, String word, BigDecimal counted, BigDecimal scaled, String grade) {
        String others = verdict == Verdict.INSUFFICIENT
                ? "%s, inconsistent: zero, not-applicable: zero"
                : verdict == Verdict.INCONSISTENT
                        ? "zero, inconsistent: %s, not-applicable: zero"
                        : "zero, inconsistent: zero, not-applicable: %s";
        Scheme scheme = SampleScheme.read(SampleScheme.treating(
                others.formatted(word), "{ criterion: a, points: 10 }", "{ criterion: b, points: 5 }"));
        Score score =
                Scorer.score(scheme, ScoreInput.of(Map.of("a", Achieved.of(Verdict.MET), "b", Achieved.of(verdict))));
        assertThat(score.marks().maximum()).isEqualTo(new BigDecimal("15"));
        assertThat(score.marks().counted()).isEqualTo(counted);
        assertThat(score.scaled()).isEqualTo(scaled);
        assertThat(grade(score)).isEqualTo(grade);
        assertThat(score.blocking()).hasSize(grade.isEmpty() ? 1 : 0);
        assertThat(score.items().get(1).treatment())
                .isEqualTo(Treatment.of(word).orElseThrow());
    }

    @Test
    void what_blocks_a_grade_is_named() {
        Scheme scheme = SampleScheme.read(SampleScheme.treating(
                "blocking, inconsistent: zero, not-applicable: zero",
                "{ criterion: a, title: { zh: 甲, en: First }, points: 10 }",
                "{ criterion: b, points: 5 }"));
        assertThat(Scorer.score(scheme, ScoreInput.of(Map.of())).blocking())
                .containsExactly(
                        new Bilingual(
                                "甲：数据不足：不得分，且暂不评等", "First: INSUFFICIENT: no points, and no grade until it is decided"),
                        new Bilingual(
                                "b：数据不足：不得分，且暂不评等", "b: INSUFFICIENT: no points, and no grade until it is decided"));
    }

    @Test
    void a_criterion_that_is_not_in_the_input_is_insufficient() {
        ScoreItem item = only(Scorer.score(SampleScheme.of(HUNDRED), ScoreInput.of(Map.of())));
        assertThat(item.verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(item.treatment()).isEqualTo(Treatment.ZERO);
    }

    @Test
    void where_nothing_is_counted_there_is_no_grade() {
        Score score = score(SampleScheme.of(HUNDRED), "a", Achieved.of(Verdict.NOT_APPLICABLE));
        assertThat(score.scaled()).isNull();
        assertThat(score.gradeBefore()).isNull();
        assertThat(score.gradeAfter()).isNull();
        assertThat(score.blocking()).extracting(Bilingual::zh).containsExactly("没有一项可以计分，不评等");
    }

    @ParameterizedTest
    @CsvSource({"MET, 5, 达标，得满分 5 分", "NOT_MET, 3, '未达标，扣 2 分，得 3 分'"})
    void a_deduction_takes_a_fixed_number_off(Verdict verdict, BigDecimal earned, String zh) {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 5, deduct: 2 }");
        ScoreItem item = only(score(scheme, "a", Achieved.of(verdict)));
        assertThat(item.marks().earned()).isEqualTo(earned);
        assertThat(item.explanation().zh()).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6, 0 %",
        "0.1, 4.8, 10 %",
        "0.25, 3, 25 %",
        "0.499, 0.01, 49.9 %",
        "0.5, 0, 50 %",
        "0.501, 0, 50.1 %",
        "7, 0, 700 %"
    })
    void a_proportional_criterion_loses_the_more_the_farther_it_misses(
            String shortfall, BigDecimal earned, String gap) {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 6, proportional: { zero-at: 50 % } }");
        ScoreItem item = only(score(scheme, "a", missedBy(shortfall)));
        assertThat(item.marks().earned()).isEqualTo(earned);
        assertThat(item.explanation())
                .isEqualTo(new Bilingual(
                        "未达标，与要求相差 %s（相差 50 %% 不得分），得 %s 分".formatted(gap, earned),
                        "NOT_MET by %s of the threshold (nothing is left at 50 %%): %s of 6 points"
                                .formatted(gap, earned)));
    }

    @Test
    void a_proportional_criterion_without_a_shortfall_earns_by_its_verdict() {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 6, proportional: { zero-at: 50 % } }");
        ScoreItem missed = only(score(scheme, "a", Achieved.of(Verdict.NOT_MET)));
        assertThat(missed.marks().earned()).isZero();
        assertThat(missed.explanation().zh()).isEqualTo("未达标，没有可以折算的差距，不得分");
        assertThat(only(score(scheme, "a", Achieved.of(Verdict.MET))).marks().earned())
                .isEqualTo(new BigDecimal("6"));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 8", "3, 6", "4, 4", "5, 4", "31, 4"})
    void a_rank_earns_by_place_and_the_last_value_is_for_all_later_places(int place, BigDecimal earned) {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 10, by-rank: [10, 8, 6, 4] }");
        Achieved achieved = new Achieved(Verdict.NOT_MET, null, new Rank(place, 31));
        ScoreItem item = only(score(scheme, "a", achieved));
        assertThat(item.marks().earned()).isEqualTo(earned);
        assertThat(item.explanation().zh()).isEqualTo("31 个中排第 %s，得 %s 分".formatted(place, earned));
    }

    @Test
    void without_a_rank_the_data_are_insufficient() {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 10, by-rank: [10, 8] }");
        ScoreItem item = only(score(scheme, "a", Achieved.of(Verdict.MET)));
        assertThat(item.verdict()).isEqualTo(Verdict.MET);
        assertThat(item.treatment()).isEqualTo(Treatment.ZERO);
        assertThat(item.explanation().zh()).isEqualTo("没有排名，按数据不足处理：不得分");
    }

    @ParameterizedTest
    @CsvSource({
        "A, 8, '专家评为 A，得 100 %，即 8 分'",
        "B, 6.4, '专家评为 B，得 80 %，即 6.4 分'",
        "D, 0, '专家评为 D，得 0 %，即 0 分'",
        "E, 0, '专家评为 E，方案没有这一级，按数据不足处理：不得分'"
    })
    void an_expert_s_letter_earns_its_share(String letter, BigDecimal earned, String zh) {
        Scheme scheme = SampleScheme.of(
                "{ expert: party, title: 党建, points: 8, letters: { A: 100 %, B: 80 %, C: 60 %, D: 0 % } }");
        ScoreItem item = only(
                Scorer.score(scheme, new ScoreInput(Map.of(), Map.of("party", letter), Map.of(), Map.of(), List.of())));
        assertThat(item.marks().earned()).isEqualTo(earned);
        assertThat(item.explanation().zh()).isEqualTo(zh);
    }

    @Test
    void a_missing_letter_is_insufficient() {
        Scheme scheme = SampleScheme.of("{ expert: party, title: 党建, points: 8, letters: { A: 100 % } }");
        ScoreItem item = only(Scorer.score(scheme, ScoreInput.of(Map.of())));
        assertThat(item.treatment()).isEqualTo(Treatment.ZERO);
        assertThat(item.explanation().en()).isEqualTo("no expert's grade, treated as INSUFFICIENT: no points");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1.5, 81.5, 加 1.5 分（上限 2 分）",
        "2, 2, 82, 加 2 分（上限 2 分）",
        "3, 2, 82, '给予 3 分，只加上限 2 分'",
        "0, 0, 80, 没有加分（上限 2 分）",
        "-1, 0, 80, '-1 分不是加分，不计'"
    })
    void a_bonus_is_added_on_top_up_to_its_limit(BigDecimal granted, BigDecimal added, BigDecimal scaled, String zh) {
        Scheme scheme = SampleScheme.of(HUNDRED, "{ bonus: innovation, title: 创新, points: 2 }");
        Score score = Scorer.score(
                scheme,
                new ScoreInput(
                        Map.of("a", missedBy("0.2")), Map.of(), Map.of("innovation", granted), Map.of(), List.of()));
        assertThat(score.marks())
                .isEqualTo(new Marks(new BigDecimal("100"), new BigDecimal("100"), new BigDecimal("80"), added));
        assertThat(score.scaled()).isEqualTo(scaled);
        assertThat(score.items().get(1).marks().bonus()).isEqualTo(added);
        assertThat(score.items().get(1).explanation().zh()).isEqualTo(zh);
    }

    @Test
    void points_are_scaled_to_the_total_and_a_bonus_is_not() {
        Scheme scheme = SampleScheme.of(
                "{ criterion: a, points: 3 }", "{ criterion: b, points: 1 }", "{ bonus: c, title: 丙, points: 2 }");
        Score score = Scorer.score(
                scheme,
                new ScoreInput(
                        Map.of("a", Achieved.of(Verdict.MET), "b", Achieved.of(Verdict.NOT_MET)),
                        Map.of(),
                        Map.of("c", BigDecimal.ONE),
                        Map.of(),
                        List.of()));
        assertThat(score.scaled()).isEqualTo(new BigDecimal("76"));
        assertThat(score.total()).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void nearly_full_marks_are_not_shown_as_full() {
        Scheme scheme = SampleScheme.of("{ criterion: a, points: 6, proportional: { zero-at: 50 % } }");
        assertThat(only(score(scheme, "a", missedBy("0.00001"))).marks().earned())
                .isEqualTo(new BigDecimal("5.9999"));
    }

    @Test
    void what_finds_no_place_in_the_scheme_is_told() {
        Score score = Scorer.score(
                SampleScheme.of(HUNDRED, "{ bonus: innovation, title: 创新, points: 2 }"),
                new ScoreInput(
                        Map.of("a", Achieved.of(Verdict.MET)),
                        Map.of("party", "A"),
                        Map.of("inovation", BigDecimal.ONE),
                        Map.of("b", new SelfClaim(Verdict.MET, null), "a", new SelfClaim(Verdict.MET, null)),
                        List.of()));
        assertThat(score.notes())
                .extracting(Bilingual::zh)
                .containsExactly("专家评级 party 未采用：方案里没有这一项", "加分 inovation 未采用：方案里没有这一项", "自评 b 未采用：方案里没有这一项");
    }
}
