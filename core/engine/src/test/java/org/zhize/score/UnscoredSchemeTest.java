package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.rule.Verdict;

/** A tree of indicators whose points were not published. */
class UnscoredSchemeTest {

    private static final String TREE = """
            title: 某县指标
            basis: [甲]
            scored: false
            indicators:
              - id: funding
                title: 经费
                indicators:
                  - { criterion: a }
                  - { criterion: b, title: 乙项 }
                  - { criterion: c }
              - { expert: party, title: 党建 }
            """;

    private static final ScoreInput INPUT = new ScoreInput(
            Map.of("a", Achieved.of(Verdict.MET), "b", Achieved.of(Verdict.NOT_MET)),
            Map.of("party", "B"),
            Map.of(),
            Map.of(
                    "a", new SelfClaim(Verdict.MET, new BigDecimal(6)),
                    "c", new SelfClaim(Verdict.MET, new BigDecimal(4))),
            List.of(Adjustment.cap("good", new Bilingual("事故", "an accident"), "cap-not-excellent")));

    private static ScoreItem item(Score score, String id) {
        return score.items().stream()
                .flatMap(item -> item.children().isEmpty() ? List.of(item).stream() : item.children().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_read_without_points_grades_and_treatments() {
        Scheme scheme = SampleScheme.read(TREE);

        assertThat(scheme.isScored()).isFalse();
        assertThat(scheme.criteria()).extracting(Indicator::id).containsExactly("a", "b", "c");
        assertThat(SampleScheme.of("{ criterion: a, points: 1 }").isScored()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ criterion: a } ; { criterion: a, «points»: 1 }",
                "{ criterion: a } ; { criterion: a, «deduct»: 1 }",
                "title: 党建 } ; title: 党建, «letters»: { A: 100 % } }",
                "basis: [甲] ; 'basis: [甲]\n«grades»: [ { grade: pass, title: 合格, from: 0 } ]'",
                "basis: [甲] ; 'basis: [甲]\n«total»: 100'"
            })
    void points_and_grades_have_no_place_in_it(String old, String wrong) {
        String text = TREE.replace(old, wrong);
        assertThat(SampleScheme.problems(text))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(ProblemCode.UNKNOWN_KEY, SampleScheme.marked(text)));
    }

    @Test
    void nor_has_a_bonus() {
        assertThat(SampleScheme.problems(TREE.replace("expert: party", "bonus: party")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_KEY);
    }

    @Test
    void it_gives_neither_points_nor_a_grade_and_says_so() {
        Score score = Scorer.score(SampleScheme.read(TREE), INPUT);

        assertThat(score.isScored()).isFalse();
        assertThat(score.scaled()).isNull();
        assertThat(score.gradeBefore()).isNull();
        assertThat(score.gradeAfter()).isNull();
        assertThat(score.self()).isNull();
        assertThat(score.blocking())
                .containsExactly(
                        new Bilingual("本方案只列结论，不计分、不评等", "this scheme lists verdicts only: no points and no grade"));
    }

    @Test
    void it_lists_verdicts_and_counts_them() {
        Score score = Scorer.score(SampleScheme.read(TREE), INPUT);

        assertThat(score.items().get(0).explanation())
                .isEqualTo(new Bilingual("达标 1，未达标 1，数据不足 1", "MET 1, NOT_MET 1, INSUFFICIENT 1"));
        assertThat(item(score, "b").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item(score, "b").marks().maximum()).isZero();
        assertThat(item(score, "party").explanation()).isEqualTo(new Bilingual("专家评为 B", "graded B"));
        Score empty = Scorer.score(SampleScheme.read(TREE), ScoreInput.of(Map.of()));
        assertThat(item(empty, "a").verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(item(empty, "party").explanation()).isEqualTo(new Bilingual("没有专家评级", "no expert's grade"));
    }

    @Test
    void a_group_of_experts_grades_alone_has_nothing_to_count() {
        Score score = Scorer.score(SampleScheme.read("""
                        title: 某县指标
                        basis: [甲]
                        scored: false
                        indicators:
                          - { id: party, title: 党建, indicators: [ { expert: school, title: 党校 } ] }
                        """), ScoreInput.of(Map.of()));

        assertThat(score.items().get(0).explanation().zh()).isEqualTo("没有由规则判定的项");
    }

    @Test
    void claimed_verdicts_are_compared_and_claimed_points_are_not() {
        Score score = Scorer.score(SampleScheme.read(TREE), INPUT);

        assertThat(item(score, "a").remark()).isEqualTo(new Bilingual("与自评一致", "as claimed"));
        assertThat(item(score, "c").remark())
                .isEqualTo(new Bilingual("自评达标，核算为数据不足", "claimed MET, computed INSUFFICIENT"));
        assertThat(item(score, "b").remark()).isNull();
    }
}
