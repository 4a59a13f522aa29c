package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.TestFacts.StageFunds;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Measurement;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** Which facts a group is about, and what is asked of them: only where none is given, nothing is known. */
class LocatingTest {

    private static Norms norms(String conditionAndStatement) {
        return Norms.criterion("located").rule("""
                when
                    Situation( $year : dataYear )
                    %s
                """.formatted(conditionAndStatement));
    }

    private static ChildVerdict county(String code, @Nullable Verdict verdict) {
        return new ChildVerdict("pay", code, 2022, verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not ChildVerdict( criterion == 'pay', year == $year, verdict == Verdict.NOT_MET ) then require.holds('x');",
                "accumulate( ChildVerdict( criterion == 'pay', year == $year, verdict == Verdict.NOT_MET ); $n : count() )"
                        + " then require.count($n).isEqualTo(0);",
                "accumulate( ChildVerdict( criterion == 'pay', year == $year, verdict != Verdict.MET ); $n : count() )"
                        + " then require.count($n).isEqualTo(0);"
            })
    void a_verdict_is_asked_of_the_counties_and_does_not_say_which(String conditionAndStatement) {
        Norms norms = norms(conditionAndStatement);

        assertThat(norms.verdict(county("1", MET), county("2", MET))).isEqualTo(MET);
        assertThat(norms.verdict(county("1", MET), county("2", NOT_MET))).isNotEqualTo(MET);
        assertThat(norms.verdict(county("1", MET), county("2", null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new ChildVerdict("other", "1", 2022, MET))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_quantity_is_asked_of_the_classes_and_does_not_say_which() {
        Norms norms = norms("accumulate( SchoolClass( year == $year, pupils == 0 ); $n : count() )"
                + " then require.count($n).isEqualTo(0);");

        assertThat(norms.verdict(new SchoolClass("1", 2022, 30))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 30), new SchoolClass("2", 2022, 0)))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 30), new SchoolClass("2", 2022, null)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new SchoolClass("1", 2021, 30))).isEqualTo(INSUFFICIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pupils == parameters.number('size')", "pupils in (0, parameters.number('size'))"})
    void a_quantity_is_asked_by_parameter_too(String test) {
        Norms norms = Norms.criterion("located").parameter("size", "人", "0").rule("""
                when
                    Situation( $year : dataYear )
                    not SchoolClass( year == $year, %s )
                then
                    require.holds("x");
                """.formatted(test));

        assertThat(norms.verdict(new SchoolClass("1", 2022, 30))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 0))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_year_says_which_however_it_is_written() {
        Norms norms = Norms.criterion("located").parameter("year", "1", "2022").rule("""
                when
                    not SchoolClass( year == parameters.number("year"), pupils > 12 )
                then
                    require.holds("x");
                """);

        assertThat(norms.verdict(new SchoolClass("1", 2022, 12))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("1", 2021, 12))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_stage_says_which() {
        Norms norms =
                norms("not StageFunds( year == $year, stage == Stage.PRIMARY, amount < 1 ) then require.holds('x');");

        assertThat(norms.verdict(StageFunds.of(2022, Stage.PRIMARY, "1"))).isEqualTo(MET);
        assertThat(norms.verdict(StageFunds.of(2022, Stage.JUNIOR, "1"))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(StageFunds.of(2021, Stage.PRIMARY, "1"))).isEqualTo(INSUFFICIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not SchoolClass( year == $year, pupils > 12 ) then require.holds('x');",
                "accumulate( SchoolClass( year == $year, pupils > 12 ); $n : count() ) then require.count($n).isEqualTo(0);",
                "accumulate( SchoolClass( year == $year, $p : pupils ); $most : max($p) ) then require.that($most).isAtMost(12);",
                "forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils <= 12 ) ) then require.holds('x');"
            })
    void a_fact_that_may_be_one_of_them_leaves_a_statement_about_all_of_them_open(String conditionAndStatement) {
        Norms norms = norms(conditionAndStatement);
        SchoolClass small = new SchoolClass("1", 2022, 12);

        assertThat(norms.verdict(small)).isEqualTo(MET);
        assertThat(norms.verdict(small, new SchoolClass("2", null, 13))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(small, new SchoolClass("2", 2021, 13))).isEqualTo(MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not SchoolClass( year == $year, pupils > 12 ) then require.holds('x');",
                "exists SchoolClass( year == $year, pupils <= 12 ) then require.holds('x');",
                "accumulate( SchoolClass( year == $year, pupils > 12 ); $n : count() ) then require.count($n).isEqualTo(0);",
                "forall( $c : SchoolClass( year == $year ) SchoolClass( this == $c, pupils <= 12 ) ) then require.holds('x');"
            })
    void a_fact_that_makes_no_difference_may_be_one_of_them_or_not(String conditionAndStatement) {
        Norms norms = norms(conditionAndStatement);
        SchoolClass ofNoYear = new SchoolClass("2", null, 12);

        assertThat(norms.verdict(new SchoolClass("1", 2022, 12), ofNoYear)).isEqualTo(MET);
        assertThat(norms.verdict(ofNoYear)).isEqualTo(INSUFFICIENT);
        assertThat(norms.evaluate(ofNoYear).criterion("located").missing())
                .extracting(MissingDatum::path)
                .containsExactly("SchoolClass[name=2].year");
    }

    @Test
    void what_is_demanded_of_all_is_asked_even_where_it_would_say_which() {
        Norms norms = norms("forall( $f : StageFunds( year == $year )"
                + " StageFunds( this == $f, stage == Stage.PRIMARY ) ) then require.holds('x');");
        StageFunds primary = StageFunds.of(2022, Stage.PRIMARY, "1");

        assertThat(norms.verdict(primary)).isEqualTo(MET);
        assertThat(norms.verdict(primary, new StageFunds(2022, null, null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(primary, StageFunds.of(2022, Stage.JUNIOR, "1")))
                .isNotEqualTo(MET);
    }

    @Test
    void the_ordinary_purpose_is_known_to_be_none_of_the_others() {
        Norms norms = Norms.criterion("purpose").rule("""
                when
                    Situation( $year : dataYear, purpose != "recognition" )
                    SchoolClass( year == $year, $pupils : pupils )
                then
                    require.that($pupils).isAtMost(12);
                """);
        Situation recognition = Norms.SITUATION.withPurpose("recognition");

        assertThat(norms.verdict(new SchoolClass("1", 2022, 12))).isEqualTo(MET);
        assertThat(norms.evaluator()
                        .evaluate(recognition, List.of(new SchoolClass("1", 2022, 12)))
                        .verdict("purpose"))
                .isNotIn(MET, NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Measurement( indicator == 'rate', year == $year, stage == Stage.PRIMARY, basis != 'new' )"
                        + " then require.holds('x');",
                "accumulate( Measurement( indicator == 'rate', year == $year, stage != null, $value : value );"
                        + " $sum : sum($value) ) then require.that($sum).isEqualTo(1);",
                "Measurement( indicator == 'rate', year == $year, stage != Stage.JUNIOR, stage != Stage.PRIMARY )"
                        + " then require.holds('x');",
                "exists Measurement( indicator == 'rate', year == $year, stage not in (Stage.JUNIOR, Stage.PRIMARY) )"
                        + " then require.holds('x');",
            })
    void a_figure_of_no_stage_is_known_to_be_of_none(String conditionAndStatement) {
        Measurement ofPrimary = rate(Stage.PRIMARY, "new");
        Measurement ofNone = rate(null, null);

        assertThat(norms(conditionAndStatement).verdict(ofPrimary, ofNone)).isEqualTo(MET);
    }

    private static Measurement rate(@Nullable Stage stage, @Nullable String basis) {
        return new Measurement("rate", stage, 2022, BigDecimal.ONE, "个", null, basis, null);
    }

    @Test
    void forall_asks_only_of_what_its_first_pattern_selects() {
        Norms norms = Norms.criterion("sizes").rule("""
                when
                    Situation( $year : dataYear )
                    forall( $c : SchoolClass( year == $year, pupils > 0 ) SchoolClass( this == $c, pupils >= 10 ) )
                then
                    require.holds("x");
                """);

        assertThat(norms.verdict(new SchoolClass("1", 2022, 10), new SchoolClass("2", 2022, 0)))
                .isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 10), new SchoolClass("2", 2022, 9)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 10), new SchoolClass("2", 2022, null)))
                .isEqualTo(INSUFFICIENT);
    }
}
