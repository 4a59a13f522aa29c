package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Consequence;
import org.zhize.rule.BonusGranted;
import org.zhize.rule.ExpertGrade;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.SelfScore;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;
import org.zhize.score.ScoreItem;

/** An evaluation by a scheme has a score and a grade, and consequences lower it or follow from it. */
class GradedTest {

    private static final String SCHEME = """
            title: 试行方案
            basis: [test]
            total: 100
            grades:
              - { grade: good, title: 良好, from: 80 }
              - { grade: pass, title: 合格, from: 60 }
              - { grade: fail, title: 不合格, from: 0 }
            treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
            indicators:
              - { criterion: rate, points: 50, proportional: { zero-at: 50 % } }
              - { criterion: placed, points: 30, by-rank: [30, 10] }
              - { expert: work, title: 工作, points: 20, letters: { A: 100 %, B: 50 % } }
              - { bonus: new, title: 创新, points: 5 }
            """;

    private static final String RULE = """
            when
                Situation( $year : dataYear )
                Rate( year == $year, $rate : value )
            then
                require.that($rate).isAtLeast(parameters.percent("floor"));
            """;

    private static final Norms NORMS = Norms.criterion("rate")
            .with("regions.csv", """
                    code,name,level,parent,from,to
                    100000,全国,nation,,,
                    11,市,city,100000,,
                    111,甲县,county,11,,
                    112,乙县,county,11,,
                    """)
            .with("schemes/trial.yaml", SCHEME)
            .parameter("floor", "%", "50")
            .rule(RULE)
            .andCriterion("placed")
            .parameter("floor", "%", "50")
            .rule(RULE)
            .with("consequences/praise.yaml", "title: 表扬\nbasis: [test]\n")
            .with("consequences/praise.drl", """
                    rule "praise"
                    when
                        GradeAwarded( grade == "good" )
                    then
                        consequence.record("commendation", "通报表扬");
                    end
                    """)
            .with("consequences/limit.yaml", "title: 限制\nbasis: [test]\n")
            .with("consequences/limit.drl", """
                    rule "limit"
                    when
                        InspectionFinding( criterion == "safety", passed == false )
                    then
                        consequence.cap("pass").because("发生事故");
                    end
                    """);

    private static final Evaluator EVALUATOR = NORMS.evaluator().scoredBy("trial");

    private static Dossier county(String code, String rate, Object... more) {
        List<Object> facts = new ArrayList<>(Arrays.asList(more));
        facts.add(Rate.of(2022, rate));
        facts.add(new ExpertGrade("work", 2022, "A", null, null));
        return new Dossier(Situation.of(code, Year.of(2022)), facts);
    }

    private static Evaluation first(Dossier... dossiers) {
        return EVALUATOR.evaluateAll(List.of(dossiers)).findFirst().orElseThrow();
    }

    private static Score score(Dossier... dossiers) {
        return first(dossiers).score().orElseThrow();
    }

    private static String grade(Score score) {
        return score.gradeAfter() == null ? "" : score.gradeAfter().id();
    }

    private static ScoreItem item(Score score, String id) {
        return score.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_county_that_meets_all_and_comes_first_has_full_marks() {
        Score score = score(county("111", "60"), county("112", "55"));

        assertThat(score.scaled()).isEqualByComparingTo("100");
        assertThat(grade(score)).isEqualTo("good");
    }

    @Test
    void points_fall_with_the_distance_from_the_threshold() {
        // 45 misses 50 by a tenth: a fifth of the way to the half at which nothing is left
        Score score = score(county("111", "45"), county("112", "55"));

        assertThat(item(score, "rate").marks().earned()).isEqualByComparingTo("40");
        assertThat(item(score, "placed").marks().earned()).isEqualByComparingTo("10");
    }

    @Test
    void counties_with_the_same_figure_share_a_place() {
        assertThat(item(score(county("111", "55"), county("112", "55")), "placed")
                        .marks()
                        .earned())
                .isEqualByComparingTo("30");
    }

    @Test
    void experts_and_bonuses_count() {
        Score score = score(county("111", "60", new BonusGranted("new", 2022, new BigDecimal("2"), "创新")));

        assertThat(item(score, "new").marks().bonus()).isEqualByComparingTo("2");
        assertThat(item(score, "work").marks().earned()).isEqualByComparingTo("20");
    }

    @Test
    void a_cap_lowers_the_grade_and_is_told() {
        InspectionFinding accident = new InspectionFinding("safety", null, false, "事故", Provenance.ON_SITE, 2022);
        Evaluation evaluation = first(county("111", "60", accident));

        assertThat(grade(evaluation.score().orElseThrow())).isEqualTo("pass");
        assertThat(evaluation.score().orElseThrow().adjustments())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.explanation().zh()).contains("发生事故");
                });
        assertThat(evaluation.consequences()).extracting(Consequence::id).containsExactly("limit");
    }

    @Test
    void what_follows_from_the_grade_comes_after_it() {
        assertThat(first(county("111", "60")).consequences())
                .extracting(Consequence::id)
                .containsExactly("praise");
        assertThat(first(county("111", "20")).consequences()).isEmpty();
    }

    @Test
    void a_claim_is_shown_beside_what_was_computed() {
        InspectionFinding claim = new InspectionFinding("rate", null, true, "达标", Provenance.SELF_REPORT, 2022);
        Dossier claiming = new Dossier(
                Situation.of("111", Year.of(2022)),
                List.of(claim, new SelfScore("placed", 2022, null, new BigDecimal("30"))));

        Score score = score(claiming);

        assertThat(item(score, "rate").verdict()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(item(score, "rate").remark()).asString().contains("自评").contains("数据不足");
        assertThat(score.self()).asString().contains("points=30");
    }

    @Test
    void a_change_of_the_scheme_touches_no_verdict() {
        Evaluator other = NORMS.with("schemes/other.yaml", SCHEME.replace("points: 50", "points: 5"))
                .evaluator()
                .scoredBy("other");
        List<Dossier> dossiers = List.of(county("111", "45"), county("112", "55"));

        assertThat(other.evaluateAll(dossiers)
                        .map(evaluation -> evaluation.assessment().verdicts())
                        .toList())
                .hasToString(EVALUATOR
                        .evaluateAll(dossiers)
                        .map(evaluation -> evaluation.assessment().verdicts())
                        .toList()
                        .toString());
    }

    @Test
    void a_scheme_that_is_not_there_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> NORMS.evaluator().scoredBy("trail"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trial");
        assertThat(NORMS.evaluator()
                        .evaluateAll(List.of(county("111", "60")))
                        .findFirst()
                        .orElseThrow()
                        .score())
                .isEmpty();
    }

    @Test
    void a_cap_at_no_grade_and_a_grade_of_itself_are_refused() {
        assertThatThrownBy(() -> NORMS.with("consequences/limit.drl", """
                rule "odd" when Rate( $rate : value ) then consequence.cap("god").because("x").where($rate).isAtLeast(0); end
                """).load())
                .hasMessageContaining("ZZ818")
                .hasMessageContaining("good");
        assertThatThrownBy(() -> NORMS.with("consequences/limit.drl", """
                rule "odd" when GradeAwarded( grade == "good" ) then consequence.downgrade(1).because("x"); end
                """).load())
                .hasMessageContaining("ZZ819");
    }
}
