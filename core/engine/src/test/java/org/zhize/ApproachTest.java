package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Milestone;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.finding.Approach;
import org.zhize.finding.Nearness;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;

/** How near a figure came to its threshold: one unit in the last place that is written. */
class ApproachTest {

    private static final Norms GROWTH =
            Norms.criterion("growth").parameter("floor", "%", "10").rule("""
                    when
                        Situation( $year : dataYear )
                        Budget( year == $year, $now : general )
                        Budget( year == $year - 1, $last : general )
                    then
                        require.growth($last, $now).isAtLeast(parameters.percent("floor"));
                    """);

    private static final Norms LARGE =
            Norms.criterion("large").parameter("from", "人", "56").rule("""
                    when
                        Situation( $year : dataYear )
                        accumulate( $c : SchoolClass( year == $year, pupils >= parameters.number("from") ); $l : collectList($c) )
                    then
                        require.count($l).isAtMost(1);
                    """);

    @ParameterizedTest
    @CsvSource({
        "100, 108, FAR",
        "100, 109, JUST_BELOW",
        "100.0, 109.8, FAR",
        "100.0, 109.9, JUST_BELOW",
        "100.00, 109.99, JUST_BELOW",
        "100.00, 110.00, ON",
        "100.00, 110.01, JUST_ABOVE",
        "100.00, 110.02, FAR",
        "0, 110, NONE",
    })
    void a_growth_is_approached_by_a_step_of_either_year(String last, String now, String expected) {
        Ear ear = new Ear();
        evaluate(GROWTH, ear, Budget.of(2021, last), Budget.of(2022, now));
        assertThat(ear.required.stream().map(Enum::name))
                .containsExactlyElementsOf(expected.equals("NONE") ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"54, FAR", "55, JUST_BELOW", "56, ON", "57, JUST_ABOVE", "58, FAR"})
    void a_comparison_that_finds_data_is_approached_by_one_pupil(int pupils, Approach expected) {
        Ear ear = new Ear();
        evaluate(LARGE, ear, new SchoolClass("A", 2022, pupils));
        assertThat(ear.tested).isEqualTo(EnumSet.of(expected, Approach.FAR));
    }

    @ParameterizedTest
    @CsvSource({"0, JUST_BELOW", "1, ON", "2, JUST_ABOVE", "3, FAR"})
    void a_number_of_facts_is_approached_by_one_fact(int classes, Approach expected) {
        Ear ear = new Ear();
        Object[] facts = new Object[classes + 1];
        Arrays.setAll(facts, i -> new SchoolClass("K" + i, 2022, i < classes ? 60 : 40));
        evaluate(LARGE, ear, facts);
        assertThat(ear.required).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"79.9, JUST_BELOW, FAR", "80, ON, FAR", "80.1, JUST_ABOVE, FAR", "85, FAR, FAR", "90.0, FAR, ON"})
    void each_end_of_a_range_is_approached_by_itself(String value, Approach lower, Approach upper) {
        Norms range = Norms.criterion("range")
                .parameter("least", "%", "80")
                .parameter("most", "%", "90")
                .rule(
                        "when Situation( $year : dataYear ) Rate( year == $year, $v : value )\n"
                                + "then require.that($v).isBetween(parameters.percent(\"least\"), parameters.percent(\"most\"));");
        Ear ear = new Ear();
        evaluate(range, ear, Rate.of(2022, value));
        assertThat(ear.required).containsExactly(lower, upper);
    }

    @Test
    void a_sum_is_approached_by_a_step_of_one_of_its_figures() {
        Norms sum = Norms.criterion("sum").parameter("least", "人", "1000").rule("""
                        when Situation( $year : dataYear )
                        accumulate( SchoolClass( year == $year, $p : pupils ); $all : sum($p) )
                        then require.that($all).isAtLeast(parameters.number("least"));""");
        Ear ear = new Ear();
        evaluate(sum, ear, new SchoolClass("A", 2022, 400), new SchoolClass("B", 2022, 599));
        assertThat(ear.required).containsExactly(Approach.JUST_BELOW);
    }

    @Test
    void a_share_of_children_is_approached_by_one_child() {
        Norms share = Norms.criterion("share")
                .parameter("floor", "%", "50")
                .rule("when Situation( $year : dataYear ) Children( year == $year, $some : inPublic, $all : all )\n"
                        + "then require.share($some, $all).isAtLeast(parameters.percent(\"floor\"));");
        Ear ear = new Ear();
        evaluate(share, ear, new Children(2022, 4999L, 9999L));
        assertThat(ear.required).containsExactly(Approach.JUST_BELOW);
    }

    @Test
    void a_share_of_facts_is_approached_by_one_fact() {
        Norms large = Norms.criterion("large").parameter("ceiling", "%", "50").rule("""
                        when Situation( $year : dataYear )
                        accumulate( SchoolClass( year == $year, pupils > 5 ); $large : count() )
                        accumulate( SchoolClass( year == $year ); $all : count() )
                        then require.share($large, $all).isAtMost(parameters.percent("ceiling"));""");
        Ear ear = new Ear();
        evaluate(
                large,
                ear,
                new SchoolClass("A", 2022, 6),
                new SchoolClass("B", 2022, 5),
                new SchoolClass("C", 2022, 5));
        evaluate(large, ear, new SchoolClass("A", 2022, 6), new SchoolClass("B", 2022, 5));
        evaluate(large, ear, new SchoolClass("A", 2022, 6));
        evaluate(
                large,
                ear,
                new SchoolClass("A", 2022, 6),
                new SchoolClass("B", 2022, 6),
                new SchoolClass("C", 2022, 6));
        assertThat(ear.required).containsExactly(Approach.JUST_BELOW, Approach.ON, Approach.JUST_ABOVE, Approach.FAR);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-29, FAR", "2022-06-30, JUST_BELOW", "2022-07-01, ON", "2022-07-02, JUST_ABOVE"})
    void a_day_is_approached_by_a_day(LocalDate actual, Approach expected) {
        Norms due = Norms.criterion("due")
                .rule("when Milestone( $planned : planned, $actual : actual )\n"
                        + "then require.that($actual).isAtMost($planned);");
        Ear ear = new Ear();
        evaluate(due, ear, new Milestone("m", LocalDate.of(2022, 7, 1), actual));
        assertThat(ear.required).containsExactly(expected);
    }

    @Test
    void what_is_not_known_approaches_nothing() {
        Ear ear = new Ear();
        evaluate(GROWTH, ear, Budget.of(2021, "100"), Budget.of(2022, null));
        evaluate(LARGE, ear, new SchoolClass("A", 2022, null));
        assertThat(ear.required).isEmpty();
        assertThat(ear.tested).isEqualTo(EnumSet.of(Approach.FAR));
    }

    private static void evaluate(Norms norms, Ear ear, Object... facts) {
        Evaluator.tracing(norms.load(), ear).evaluate(Norms.SITUATION, Arrays.asList(facts));
    }

    /** Hears of approaches. */
    private static final class Ear extends Listening {

        private final ConcurrentLinkedQueue<Approach> required = new ConcurrentLinkedQueue<>();
        private final Set<Approach> tested = EnumSet.noneOf(Approach.class);

        @Override
        public void tested(
                Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Nearness nearness) {
            tested.add(nearness.approach());
        }

        @Override
        public void required(Rule rule, Requirement requirement, int bound, Nearness nearness) {
            required.add(nearness.approach());
        }
    }
}
