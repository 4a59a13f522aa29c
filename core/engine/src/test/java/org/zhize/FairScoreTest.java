package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;
import org.zhize.dossier.Dossier;
import org.zhize.rule.ExpertGrade;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;
import org.zhize.score.ScoreItem;

/** What a score must not do. */
class FairScoreTest {

    private static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            11,市,city,100000,,
            111,甲县,county,11,,
            112,乙县,county,11,,
            """;

    private static String scheme(String indicators) {
        return """
            title: 试行方案
            basis: [test]
            total: 100
            grades:
              - { grade: good, title: 良好, from: 80 }
              - { grade: pass, title: 合格, from: 60 }
              - { grade: poor, title: 较差, from: 30 }
              - { grade: fail, title: 不合格, from: 0 }
            treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
            indicators:
            """ + indicators;
    }

    private static Dossier of(String code, Object... facts) {
        return new Dossier(Situation.of(code, Year.of(2022)), Arrays.asList(facts));
    }

    private static final Norms CV = DispersionShapesTest.CV.with("regions.csv", REGIONS);

    /** The scheme does not even rank. */
    @Test
    void an_irrational_margin_is_scored() {
        Evaluator evaluator = CV.with("schemes/trial.yaml", scheme("  - { criterion: cv, points: 100 }\n"))
                .evaluator()
                .scoredBy("trial");
        assertThat(scoreOfThreeSchools(evaluator)).isPresent();
    }

    private static Optional<Score> scoreOfThreeSchools(Evaluator evaluator) {
        Dossier county = of("111", School.of("1", 45, "279"), School.of("2", 37, "137"), School.of("3", 89, "935"));
        return evaluator.evaluateAll(List.of(county)).findFirst().orElseThrow().score();
    }

    private static final Norms PARTS = Norms.criterion("rate")
            .yaml("parts: [figure, plan]")
            .parameter("floor", "%", "50")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Rate( year == $year, $rate : value )
                    then
                        require.that($rate).of("figure").isAtLeast(parameters.percent("floor"));
                    """)
            .with("regions.csv", REGIONS)
            .with(
                    "schemes/trial.yaml",
                    scheme("  - { criterion: rate, points: 100, proportional: { zero-at: 50 % } }\n"));

    @Test
    void a_criterion_that_an_authority_failed_does_not_earn_all() {
        Score score = PARTS.evaluator()
                .scoredBy("trial")
                .evaluateAll(List.of(of(
                        "111",
                        Rate.of(2022, "60"),
                        new InspectionFinding("rate", "plan", false, "没有规划", Provenance.ON_SITE, 2022))))
                .findFirst()
                .orElseThrow()
                .score()
                .orElseThrow();
        ScoreItem item = score.items().get(0);
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item.marks().earned()).as(item.explanation().zh()).isLessThan(new BigDecimal("100"));
    }

    @Test
    void a_figure_on_a_strict_threshold_that_is_not_met_does_not_earn_all() {
        Norms norms = Norms.criterion("rate")
                .parameter("floor", "%", "50")
                .rule("""
                    when
                        Rate( $rate : value )
                    then
                        require.that($rate).isAbove(parameters.percent("floor"));
                    """)
                .with("regions.csv", REGIONS)
                .with(
                        "schemes/trial.yaml",
                        scheme("  - { criterion: rate, points: 100, proportional: { zero-at: 50 % } }\n"));
        ScoreItem item = norms.evaluator()
                .scoredBy("trial")
                .evaluateAll(List.of(of("111", Rate.of(2022, "50"))))
                .findFirst()
                .orElseThrow()
                .score()
                .orElseThrow()
                .items()
                .get(0);
        assertThat(item.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(item.marks().earned()).as(item.explanation().zh()).isLessThan(new BigDecimal("100"));
    }

    private static final Norms EXPERT = Norms.criterion("rate")
            .rule("when Rate( $rate : value ) then require.that($rate).isAbove(0);")
            .with("regions.csv", REGIONS)
            .with("schemes/trial.yaml", scheme("""
              - { expert: work, title: 工作, points: 100, letters: { A: 100 %, B: 50 % } }
            """));

    private static BigDecimal expert(Object... facts) {
        return java.util.Objects.requireNonNull(EXPERT.evaluator()
                .scoredBy("trial")
                .evaluateAll(List.of(of("111", facts)))
                .findFirst()
                .orElseThrow()
                .score()
                .orElseThrow()
                .scaled());
    }

    @Test
    void a_government_does_not_grade_itself() {
        assertThat(expert(new ExpertGrade("work", 2022, "A", "自评优秀", Provenance.SELF_REPORT)))
                .isEqualByComparingTo("0");
    }

    @Test
    void an_objection_does_not_grade_either() {
        ExpertGrade review = new ExpertGrade("work", 2022, "B", "x", Provenance.FIRST_REVIEW);
        ExpertGrade objection = new ExpertGrade("work", 2022, "A", "x", Provenance.OBJECTION);
        assertThat(expert(review, objection)).isEqualByComparingTo("50");
    }

    @Test
    void two_experts_give_the_same_in_any_order() {
        ExpertGrade one = new ExpertGrade("work", 2022, "A", "甲专家", null);
        ExpertGrade two = new ExpertGrade("work", 2022, "B", "乙专家", null);
        assertThat(expert(one, two)).isEqualByComparingTo(expert(two, one));
    }

    /** One rule, "if A or B then one step down", and both are the case. */
    @Test
    void a_rule_with_or_lowers_the_grade_once() {
        Norms norms = Norms.criterion("rate")
                .rule("when Rate( $rate : value ) then require.that($rate).isAbove(0);")
                .with("regions.csv", REGIONS)
                .with("schemes/trial.yaml", scheme("  - { criterion: rate, points: 100 }\n"))
                .with("consequences/down.yaml", "title: 降档\nbasis: [test]\n")
                .with("consequences/down.drl", """
                rule "down"
                when
                    ( InspectionFinding( criterion == "safety", passed == false )
                      or PriorFinding( criterion == "safety", verdict == Verdict.NOT_MET ) )
                then
                    consequence.downgrade(1).because("安全问题");
                end
                """);
        Evaluation evaluation = norms.evaluator()
                .scoredBy("trial")
                .evaluateAll(List.of(of(
                        "111",
                        Rate.of(2022, "50"),
                        new InspectionFinding("safety", null, false, "事故", Provenance.ON_SITE, 2022),
                        new PriorFinding("safety", 2021, Verdict.NOT_MET, "事故"))))
                .findFirst()
                .orElseThrow();
        assertThat(String.valueOf(evaluation.score().orElseThrow().gradeAfter()))
                .contains("id=pass");
    }

    @Test
    void a_cap_that_rests_on_a_suspect_fact_does_not_lower_the_grade() {
        Norms norms = Norms.criterion("rate")
                .rule("when Rate( $rate : value ) then require.that($rate).isAbove(0);")
                .with("regions.csv", REGIONS)
                .with("schemes/trial.yaml", scheme("  - { criterion: rate, points: 100 }\n"))
                .quality(
                        "when $found : InspectionFinding( criterion == \"safety\", text == \"?\" ) then suspect($found).because(\"疑似漏字\");")
                .with("consequences/veto.yaml", "title: 否决\nbasis: [test]\n")
                .with("consequences/veto.drl", """
                rule "veto"
                when
                    InspectionFinding( criterion == "safety", passed == false )
                then
                    consequence.veto("一票否决");
                end
                """);
        Evaluation evaluation = norms.evaluator()
                .scoredBy("trial")
                .evaluateAll(List.of(of(
                        "111",
                        Rate.of(2022, "50"),
                        new InspectionFinding("safety", null, false, "?", Provenance.ON_SITE, 2022))))
                .findFirst()
                .orElseThrow();
        assertThat(evaluation.consequences().toString()
                        + evaluation.assessment().notes())
                .as("the suspicion is told at least")
                .contains("疑似漏字");
        assertThat(String.valueOf(evaluation.score().orElseThrow().gradeAfter()))
                .contains("id=good");
    }

    /** Two parts miss by the same root. The scheme is by verdict alone. */
    @Test
    void two_equal_irrational_shortfalls_are_scored() {
        String rule = """
            when
                Situation( $year : dataYear )
                accumulate( School( year == $year, $pupils : pupils, $books : books );
                    $cv : weightedCv($books / $pupils, $pupils) )
            then
                require.that($cv).of("%s").isAtMost(parameters.number("ceiling"));
            """;
        Evaluator evaluator = Norms.criterion("cv")
                .yaml("parts: [a, b]")
                .parameter("ceiling", "1", "0.01")
                .rule(rule.formatted("a"))
                .rule(rule.formatted("b"))
                .with("regions.csv", REGIONS)
                .with("schemes/trial.yaml", scheme("  - { criterion: cv, points: 100 }\n"))
                .evaluator()
                .scoredBy("trial");
        assertThat(scoreOfThreeSchools(evaluator)).isPresent();
    }
}
