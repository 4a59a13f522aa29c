package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;

import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Mechanism;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;
import org.zhize.TestFacts.StageFunds;
import org.zhize.rule.Measurement;
import org.zhize.rule.Stage;
import org.zhize.rule.StageOffered;
import org.zhize.rule.Verdict;

/** A fact without the value that would tell whether it is meant may be the one that fails. */
class UnlocatedTest {

    private static final Norms EACH =
            Norms.criterion("each").parameter("floor", "%", "10").rule("""
                    when
                        Situation( $year : dataYear )
                        Rate( year == $year, $v : value )
                    then
                        require.that($v).isAtLeast(parameters.percent("floor"));
                    """);

    private static final Norms WORKS = Norms.criterion("works").rule("""
                    when
                        Situation( $year : dataYear )
                        Mechanism( year == $year, $name : name, works == true )
                    then
                        require.holds("it works").of($name);
                    """).rule("""
                    when
                        Situation( $year : dataYear )
                        Mechanism( year == $year, $name : name, works == false )
                    then
                        require.fails("it does not").of($name);
                    """);

    private static final Norms BY_STAGE =
            Norms.criterion("stages").yaml("parts: stages-offered").rule("""
                    when
                        Situation( $year : dataYear )
                        StageOffered( year == $year, $stage : stage )
                        StageFunds( year == $year, stage == $stage, $amount : amount )
                    then
                        require.that($amount).of($stage).isAtLeast(0);
                    """);

    @Test
    void a_figure_without_a_year_leaves_it_open_beside_one_that_is_met() {
        assertThat(EACH.verdict(Rate.of(2022, "10"))).isEqualTo(Verdict.MET);
        assertThat(EACH.verdict(Rate.of(2022, "10"), new Rate(null, d("9")))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(EACH.evaluate(Rate.of(2022, "10"), new Rate(null, d("9")))
                        .criterion("each")
                        .missing()
                        .toString())
                .contains("field=year");
    }

    @Test
    void it_does_not_excuse_one_that_is_not_met() {
        assertThat(EACH.verdict(Rate.of(2022, "9"))).isEqualTo(Verdict.NOT_MET);
        assertThat(WORKS.verdict(new Mechanism("A", 2022, false), new Mechanism("A", null, true)))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(WORKS.verdict(new Mechanism("B", 2022, false), new Mechanism("A", null, true)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_rule_that_decides_does_not_outvote_one_whose_fact_may_be_meant() {
        assertThat(WORKS.verdict(new Mechanism("A", 2022, true))).isEqualTo(Verdict.MET);
        assertThat(WORKS.verdict(new Mechanism("A", 2022, true), new Mechanism("A", null, false)))
                .isEqualTo(Verdict.INSUFFICIENT);
        assertThat(WORKS.verdict(new Mechanism("A", 2022, true), new Mechanism("A", 2021, false)))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_stage_that_is_not_named_is_not_the_whole() {
        StageFunds primary = StageFunds.of(2022, Stage.PRIMARY, "1");
        StageOffered offered = new StageOffered(2022, Stage.PRIMARY);
        assertThat(BY_STAGE.verdict(offered, primary)).isEqualTo(Verdict.MET);
        assertThat(BY_STAGE.verdict(offered, primary, new StageOffered(2022, null)))
                .isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void what_has_no_name_is_judged_with_what_has_one() {
        Norms size = Norms.criterion("size")
                .yaml("parts: [size]")
                .parameter("floor", "人", "10")
                .rule("""
                        when
                            Situation( $year : dataYear )
                            School( year == $year, $name : name, $pupils : pupils )
                        then
                            require.that($pupils).of("size", $name).isAtLeast(parameters.number("floor"));
                        """);
        assertThat(size.verdict(School.of("A", 20, null))).isEqualTo(Verdict.MET);
        assertThat(size.verdict(new School(null, 2022, 20, null))).isEqualTo(Verdict.MET);
        assertThat(size.verdict(School.of("A", 20, null), new School(null, 2022, 9, null)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_doubt_about_figures_does_not_promote_what_is_stated() {
        Norms norms = EACH.rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "rate", year == $year, $v : value )
                then
                    require.that($v).isAtLeast(parameters.percent("floor"));
                """);
        Measurement low = new Measurement("rate", null, 2022, d("1"), "%", null, null, null);
        Rate good = Rate.of(2022, "20");
        assertThat(norms.verdict(good, low)).isEqualTo(Verdict.MET);
        assertThat(norms.verdict(good, low, new Rate(null, d("30")))).isEqualTo(Verdict.INSUFFICIENT);
    }

    @Test
    void what_lacks_the_value_that_joins_it_is_not_joined_to_everything() {
        Norms joined = Norms.criterion("joined").rule("""
                        when
                            Situation( $year : dataYear )
                            School( year == $year, $name : name )
                            SchoolClass( year == $year, name == $name, $pupils : pupils )
                        then
                            require.that($pupils).of($name).isAtLeast(0);
                        """);
        Object[] facts = new Object[40];
        for (int i = 0; i < 20; i++) {
            facts[i] = new School(null, 2022, i, null);
            facts[20 + i] = new TestFacts.SchoolClass(null, 2022, i);
        }
        assertThat(joined.evaluate(facts).findings()).hasSizeLessThan(50);
    }
}
