package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_EVALUATED;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.School;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.PriorFinding;

/** A government that cannot be evaluated gets no verdict, good or bad, and takes none from the others. */
class NotEvaluatedTest {

    /** Figures of which nobody can tell whether they are the same: {@link UndecidedTest}. */
    private static final Object[] UNDECIDABLE = {School.of("1", 3, "1"), School.of("2", 4, "2")};

    private static final Object[] SOUND = {School.of("1", 3, "1"), School.of("2", 4, "1")};
    private static final Object[] FAILING = {School.of("1", 3, "9"), School.of("2", 4, "9")};

    private static final Norms NORMS = Norms.criterion("roots")
            .with("regions.csv", Counties.REGIONS)
            .yaml("levels: [county]")
            .rule("""
                    when
                        accumulate( School( $pupils : pupils, $books : books );
                            $one : weightedCv($books, $pupils), $two : weightedCv($books * 2, $pupils) )
                    then
                        require.that($one).isAtMost($two);
                    """)
            .rule("""
                    when
                        accumulate( School( $books : books ); $most : max($books) )
                    then
                        require.that($most).of("most").isAtMost(2);
                    """)
            .andCriterion("every-county")
            .yaml("levels: [city]")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        ChildVerdict( criterion == "roots", year == $year, $county : government, $verdict : verdict )
                    then
                        require.met($verdict).of($county);
                    """)
            .andCriterion("none-fails")
            .yaml("levels: [city]")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        not ChildVerdict( criterion == "roots", year == $year, verdict == Verdict.NOT_MET )
                    then
                        require.holds("没有一个县未达标");
                    """)
            .with("schemes/trial.yaml", """
                    title: 试行方案
                    basis: [test]
                    levels: [county]
                    grades: [ { grade: fine, title: 好, from: 0 } ]
                    treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
                    indicators: [ { criterion: roots, points: 10, by-rank: [10, 5] } ]
                    """);

    private static Evaluation of(String government, Evaluator evaluator, Dossier... dossiers) {
        return evaluator
                .evaluateAll(List.of(dossiers))
                .filter(evaluation -> evaluation.situation().government().equals(government))
                .findFirst()
                .orElseThrow();
    }

    private static final Dossier[] FAMILY = {
        Counties.dossier("11"), Counties.dossier("111", UNDECIDABLE), Counties.dossier("112", SOUND)
    };

    @Test
    void every_verdict_says_so_with_the_reason_and_nothing_is_thrown() {
        Evaluation broken = of("111", NORMS.evaluator(), FAMILY);

        assertThat(broken.verdicts())
                .hasSize(3)
                .extracting(CriterionVerdict::verdict)
                .containsOnly(NOT_EVALUATED);
        assertThat(broken.notEvaluated().orElseThrow().zh()).contains("111", "roots", "r1", "theme/roots.drl:1");
        assertThat(broken.verdicts())
                .extracting(CriterionVerdict::reason)
                .containsOnly(broken.notEvaluated().orElseThrow());
        assertThat(broken.consequences()).isEmpty();
    }

    @Test
    void a_single_government_is_answered_likewise() {
        assertThat(NORMS.evaluator()
                        .evaluate(Counties.dossier("111").situation(), List.of(UNDECIDABLE))
                        .verdict("roots"))
                .isEqualTo(NOT_EVALUATED);
    }

    @Test
    void the_others_keep_their_verdicts() {
        Evaluation other = of("112", NORMS.evaluator(), FAMILY);

        assertThat(other.notEvaluated()).isEmpty();
        assertThat(other.assessment())
                .hasToString(of("112", NORMS.evaluator(), FAMILY[0], FAMILY[2])
                        .assessment()
                        .toString());
        assertThat(other.verdict("roots")).isEqualTo(MET);
    }

    @Test
    void to_the_city_the_county_neither_passes_nor_fails() {
        Evaluation city = of("11", NORMS.evaluator(), FAMILY);

        assertThat(city.verdict("every-county")).isEqualTo(INSUFFICIENT);
        assertThat(city.criterion("every-county").missing())
                .extracting(MissingDatum::path)
                .anySatisfy(path -> assertThat(path).contains("111", "verdict"));
        assertThat(city.verdict("none-fails")).isEqualTo(INSUFFICIENT);
    }

    @Test
    void one_that_fails_still_makes_the_city_fail() {
        Evaluation city = of("11", NORMS.evaluator(), FAMILY[0], FAMILY[1], Counties.dossier("112", FAILING));

        assertThat(city.verdict("every-county")).isEqualTo(NOT_MET);
    }

    @Test
    void it_has_no_score_and_no_place_among_its_siblings() {
        Evaluator scoring = NORMS.evaluator().scoredBy("trial");

        assertThat(of("111", scoring, FAMILY).score()).isEmpty();
        assertThat(of("112", scoring, FAMILY).score().orElseThrow().scaled()).isEqualByComparingTo("10");
    }

    @Test
    void next_year_knows_that_there_is_no_finding() {
        assertThat(of("111", NORMS.evaluator(), FAMILY).priorFindings())
                .extracting(PriorFinding::verdict)
                .containsOnlyNulls();
        assertThat(new ChildVerdict("roots", "111", 2022, NOT_EVALUATED).verdict())
                .isNull();
    }
}
