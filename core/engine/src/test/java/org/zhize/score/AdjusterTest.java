package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Caps, downgrades and vetoes: each step is told, and none raises a grade. */
class AdjusterTest {

    private static final Scheme SCHEME =
            SampleScheme.of("{ criterion: a, points: 100, proportional: { zero-at: 100 % } }");
    private static final Bilingual WHY = new Bilingual("有 D 级危房", "grade-D buildings");

    private static final Map<String, Integer> SHORTFALLS = Map.of("excellent", 5, "good", 15, "pass", 30, "fail", 50);

    private static Score score(String grade, Adjustment... adjustments) {
        Real shortfall = Real.of(SHORTFALLS.getOrDefault(grade, 0)).dividedBy(Real.of(100));
        Map<String, Achieved> criteria = Map.of("a", new Achieved(Verdict.NOT_MET, shortfall, null));
        return Scorer.score(SCHEME, new ScoreInput(criteria, Map.of(), Map.of(), Map.of(), List.of(adjustments)));
    }

    private static String id(@Nullable Grade grade) {
        return grade == null ? "" : grade.id();
    }

    @ParameterizedTest
    @CsvSource({
        "excellent, good, 有 D 级危房：最高评为“良好”，由“优秀”降为“良好”, 'grade-D buildings: at most good, from excellent to good'",
        "good, good, 有 D 级危房：最高评为“良好”，原已不高于此，仍为“良好”, 'grade-D buildings: at most good, already not above that: it stays good'",
        "fail, fail, 有 D 级危房：最高评为“良好”，原已不高于此，仍为“不合格”, 'grade-D buildings: at most good, already not above that: it stays fail'"
    })
    void a_cap_lowers_what_is_above_it_only(String before, String after, String zh, String en) {
        Score score = score(before, Adjustment.cap("good", WHY, "dangerous-buildings"));
        assertThat(id(score.gradeBefore())).isEqualTo(before);
        assertThat(id(score.gradeAfter())).isEqualTo(after);
        assertThat(score.adjustments().get(0).explanation()).isEqualTo(new Bilingual(zh, en));
    }

    @ParameterizedTest
    @CsvSource({
        "excellent, 1, good, 有 D 级危房：降 1 等，由“优秀”降为“良好”, 'grade-D buildings: down by 1 grade, from excellent to good'",
        "good, 2, fail, 有 D 级危房：降 2 等，由“良好”降为“不合格”, 'grade-D buildings: down by 2 grades, from good to fail'",
        "pass, 2, fail, 有 D 级危房：降 2 等，由“合格”降为最低的“不合格”, 'grade-D buildings: down by 2 grades, from pass to the lowest, fail'",
        "fail, 1, fail, 有 D 级危房：降 1 等，已是最低等，仍为“不合格”, 'grade-D buildings: down by 1 grade, already the lowest: it stays fail'",
        "good, 2147483647, fail, 有 D 级危房：降 2147483647 等，由“良好”降为最低的“不合格”, 'grade-D buildings: down by 2147483647 grades, from good to the lowest, fail'"
    })
    void a_downgrade_ends_at_the_lowest_grade(String before, int steps, String after, String zh, String en) {
        Score score = score(before, Adjustment.downgrade(steps, WHY, "accident"));
        assertThat(id(score.gradeAfter())).isEqualTo(after);
        assertThat(score.adjustments().get(0).explanation()).isEqualTo(new Bilingual(zh, en));
    }

    @ParameterizedTest
    @CsvSource({
        "excellent, '', fail, 有 D 级危房：一票否决，评为“不合格”，由“优秀”降为“不合格”",
        "excellent, pass, pass, 有 D 级危房：一票否决，评为“合格”，由“优秀”降为“合格”",
        "fail, pass, fail, 有 D 级危房：一票否决，评为“合格”，原已不高于此，仍为“不合格”"
    })
    void a_veto_falls_to_its_grade_and_raises_none(String before, String to, String after, String zh) {
        Score score = score(before, Adjustment.veto(to, WHY, "falsification"));
        assertThat(id(score.gradeAfter())).isEqualTo(after);
        assertThat(score.adjustments().get(0).explanation().zh()).isEqualTo(zh);
    }

    @Test
    void caps_come_before_downgrades_and_these_before_vetoes() {
        Score score = score(
                "excellent",
                Adjustment.veto("", WHY, "veto"),
                Adjustment.downgrade(1, WHY, "first"),
                Adjustment.cap("good", WHY, "cap"),
                Adjustment.downgrade(1, WHY, "second"));
        assertThat(score.adjustments())
                .extracting(step -> step.adjustment().source() + " " + id(step.from()) + " " + id(step.to()))
                .containsExactly("cap excellent good", "first good pass", "second pass fail", "veto fail fail");
    }

    @Test
    void a_grade_that_the_scheme_does_not_know_leaves_none() {
        Score score = score("excellent", Adjustment.cap("fine", WHY, "cap"), Adjustment.downgrade(1, WHY, "accident"));
        assertThat(id(score.gradeBefore())).isEqualTo("excellent");
        assertThat(score.gradeAfter()).isNull();
        assertThat(score.blocking()).extracting(Bilingual::zh).containsExactly("有 D 级危房：方案没有等次 fine，无法评等");
        assertThat(score.adjustments().get(1).explanation().en())
                .isEqualTo("grade-D buildings: there is no grade to adjust");
    }

    @Test
    void without_a_grade_there_is_nothing_to_adjust() {
        Map<String, Achieved> criteria = Map.of("a", Achieved.of(Verdict.NOT_APPLICABLE));
        Score score = Scorer.score(
                SCHEME,
                new ScoreInput(
                        criteria, Map.of(), Map.of(), Map.of(), List.of(Adjustment.veto("", WHY, "falsification"))));
        assertThat(score.adjustments())
                .containsExactly(new AppliedAdjustment(
                        Adjustment.veto("", WHY, "falsification"),
                        null,
                        null,
                        new Bilingual("有 D 级危房：没有等次，未作调整", "grade-D buildings: there is no grade to adjust")));
        assertThat(score.blocking()).hasSize(1);
    }

    @Test
    void an_adjustment_that_says_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Adjustment.cap("", WHY, "cap"));
        assertThatIllegalArgumentException().isThrownBy(() -> Adjustment.downgrade(0, WHY, "accident"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adjustment(Adjustment.Kind.DOWNGRADE, "good", 1, WHY, "accident"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Adjustment(Adjustment.Kind.VETO, "", 1, WHY, "veto"));
    }
}
