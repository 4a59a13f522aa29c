package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.TestFacts.d;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Equipment;
import org.zhize.TestFacts.School;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.TestFacts.StageFunds;
import org.zhize.rule.Stage;
import org.zhize.rule.StageOffered;

/** The shapes of criteria that are about many stages, schools or classes. */
class UnitShapesTest {

    @Test
    void all_of_the_stages_that_the_government_runs() {
        Norms norms = Norms.criterion("stages").yaml("parts: stages-offered").rule("""
                when
                    Situation( $year : dataYear )
                    StageOffered( year == $year, $stage : stage )
                    StageFunds( year == $year, stage == $stage, $now : amount )
                    StageFunds( year == $year - 1, stage == $stage, $last : amount )
                then
                    require.that($now).of($stage).isAtLeast($last);
                """);
        StageOffered primary = new StageOffered(2022, Stage.PRIMARY);
        StageOffered junior = new StageOffered(2022, Stage.JUNIOR);
        StageFunds primaryBefore = StageFunds.of(2021, Stage.PRIMARY, "12000");
        StageFunds primaryNow = StageFunds.of(2022, Stage.PRIMARY, "12000");
        StageFunds juniorBefore = StageFunds.of(2021, Stage.JUNIOR, "15000");

        assertThat(norms.verdict(primary, primaryBefore, primaryNow)).isEqualTo(MET);
        assertThat(norms.verdict(
                        primary,
                        junior,
                        primaryBefore,
                        primaryNow,
                        juniorBefore,
                        StageFunds.of(2022, Stage.JUNIOR, "14999")))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(primary, junior, primaryBefore, primaryNow, juniorBefore))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(primaryBefore, primaryNow)).isEqualTo(INSUFFICIENT);
    }

    @Test
    void all_of_the_schools() {
        Norms norms =
                Norms.criterion("large-school").parameter("most", "人", "2000").rule("""
                when
                    Situation( $year : dataYear )
                    $school : School( year == $year, $pupils : pupils )
                then
                    require.that($pupils).of($school).isAtMost(parameters.number("most"));
                """);
        School first = School.of("一小", 2000, null);
        School second = School.of("二小", 2001, null);
        School third = School.of("三小", null, null);

        assertThat(norms.verdict(first)).isEqualTo(MET);
        assertThat(norms.verdict(first, second, third)).isEqualTo(NOT_MET);
        assertThat(norms.verdict(first, third)).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(norms.evaluate(first, second)
                        .criterion("large-school")
                        .reason()
                        .zh())
                .contains("二小")
                .doesNotContain("一小");
    }

    @Test
    void none_at_all() {
        Norms norms =
                Norms.criterion("super-large").parameter("from", "人", "66").rule("""
                when
                    Situation( $year : dataYear )
                    accumulate( SchoolClass( year == $year, pupils >= parameters.number("from") ); $many : count() )
                then
                    require.count($many).isEqualTo(0);
                """);

        assertThat(norms.verdict(new SchoolClass("1", 2022, 65))).isEqualTo(MET);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 65), new SchoolClass("2", 2022, 66)))
                .isEqualTo(NOT_MET);
        assertThat(norms.verdict(new SchoolClass("1", 2022, 65), new SchoolClass("2", 2022, null)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_share_of_units_within_a_limit() {
        Norms norms = Norms.criterion("small-enough")
                .parameter("most", "人", "45")
                .parameter("share", "%", "75")
                .rule("""
                when
                    Situation( $year : dataYear )
                    accumulate( SchoolClass( year == $year, pupils <= parameters.number("most") ); $within : count() )
                    accumulate( $class : SchoolClass( year == $year ); $all : count($class) )
                then
                    require.share($within, $all).isAtLeast(parameters.percent("share"));
                """);
        SchoolClass first = new SchoolClass("1", 2022, 44);
        SchoolClass second = new SchoolClass("2", 2022, 44);
        SchoolClass third = new SchoolClass("3", 2022, 45);
        SchoolClass large = new SchoolClass("4", 2022, 46);

        assertThat(norms.verdict(first, second, third, large)).isEqualTo(MET);
        assertThat(norms.verdict(first, second, large)).isEqualTo(NOT_MET);
        assertThat(norms.verdict(first, second, third, large, new SchoolClass("5", 2022, null)))
                .isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(new SchoolClass("1", 2021, 44))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void six_of_seven_for_each_school_and_the_rest_not_far_below() {
        Norms norms = sixOfSeven();

        assertThat(norms.verdict(school("100", "100"), school("100", "85"))).isEqualTo(MET);
        assertThat(norms.verdict(school("100", "84.99"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(school("99.99", "99.99"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(school("100", "100"), school("99", "99"))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(school("100", null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(school("90", null))).isEqualTo(INSUFFICIENT);
        assertThat(norms.verdict(school("84", null))).isEqualTo(NOT_MET);
        assertThat(norms.verdict()).isEqualTo(INSUFFICIENT);
    }

    private static Norms sixOfSeven() {
        Norms norms = Norms.criterion("seven")
                .yaml("at-least: 6")
                .yaml("of: [a, b, c, d, e, f, g]")
                .yaml("rest-at-least: 85 % of its threshold")
                .parameter("standard", "1", "100");
        for (String indicator : List.of("a", "b", "c", "d", "e", "f", "g")) {
            norms = norms.rule("""
                    when
                        $school : Equipment( $amount : %1$s )
                    then
                        require.that($amount).of("%1$s", $school).isAtLeast(parameters.number("standard"));
                    """.formatted(indicator));
        }
        return norms;
    }

    private static Equipment school(@Nullable String f, @Nullable String g) {
        return new Equipment("学校 " + f + g, d("100"), d("101"), d("200"), d("100"), d("100"), d(f), d(g));
    }
}
