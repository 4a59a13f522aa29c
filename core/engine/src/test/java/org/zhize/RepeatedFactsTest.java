package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.SchoolClass;
import org.zhize.TestFacts.StageFunds;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** A line that was pasted again is no second fact. */
class RepeatedFactsTest {

    private static final Norms AT_MOST_ONE =
            Norms.criterion("large").parameter("from", "人", "56").rule("""
                    when
                        Situation( $year : dataYear )
                        accumulate( $c : SchoolClass( year == $year, pupils >= parameters.number("from") ); $l : collectList($c) )
                    then
                        require.count($l).isAtMost(1);
                    """);

    private static SchoolClass large(String name) {
        return new SchoolClass(name, 2022, 60);
    }

    @Test
    void a_class_given_twice_word_for_word_counts_once_and_is_told() {
        Evaluation evaluation = AT_MOST_ONE.evaluate(large("A"), large("A"), large("A"));
        assertThat(evaluation.verdict("large")).isEqualTo(Verdict.MET);
        assertThat(evaluation.assessment().notes().toString()).containsOnlyOnce("SchoolClass A 同样的给了不止一次，只算一次");
    }

    @Test
    void two_classes_are_two() {
        assertThat(AT_MOST_ONE.verdict(large("A"), large("B"))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void two_that_differ_in_anything_are_two() {
        assertThat(AT_MOST_ONE.verdict(large("A"), new SchoolClass("A", 2022, 61)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void two_without_a_name_are_two_even_where_their_numbers_agree() {
        SchoolClass unnamed = new SchoolClass(null, 2022, 60);
        assertThat(AT_MOST_ONE.verdict(unnamed, new SchoolClass(null, 2022, 60)))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_number_written_with_more_zeros_is_the_same_number() {
        Norms sum = Norms.criterion("sum").parameter("most", "元/生", "150").rule("""
                        when
                            Situation( $year : dataYear )
                            accumulate( StageFunds( year == $year, $n : amount ); $all : sum($n) )
                        then
                            require.that($all).isAtMost(parameters.number("most"));
                        """);
        StageFunds funds = StageFunds.of(2022, Stage.PRIMARY, "100");
        assertThat(sum.verdict(funds, StageFunds.of(2022, Stage.PRIMARY, "100.0")))
                .isEqualTo(Verdict.MET);
        assertThat(sum.verdict(funds, StageFunds.of(2022, Stage.PRIMARY, "100.1")))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void facts_of_a_type_without_a_key_are_as_many_as_are_given() {
        Norms sum = Norms.criterion("sum").parameter("most", "人", "150").rule("""
                        when
                            Situation( $year : dataYear )
                            accumulate( Children( year == $year, $n : all ); $all : sum($n) )
                        then
                            require.that($all).isAtMost(parameters.number("most"));
                        """);
        assertThat(sum.verdict(new Children(2022, 1L, 100L), new Children(2022, 1L, 100L)))
                .isEqualTo(Verdict.NOT_MET);
    }

    private static String notes(Object... facts) {
        return AT_MOST_ONE.evaluate(facts).assessment().notes().toString();
    }

    @Test
    void one_of_which_two_numbers_are_given_is_told() {
        assertThat(notes(large("A"), new SchoolClass("A", 2022, 61))).contains("SchoolClass A 2022 给了不止一次", "60、61");
        assertThat(notes(Budget.of(2022, "2"), Budget.of(2022, "1")))
                .contains("Budget 2022 给了不止一次", "1、2")
                .isEqualTo(notes(Budget.of(2022, "1"), Budget.of(2022, "2")));
    }

    @Test
    void two_that_may_well_be_two_are_not() {
        assertThat(notes(large("A"), new SchoolClass("B", 2022, 61))).doesNotContain("给了不止一次");
        assertThat(notes(new SchoolClass(null, 2022, 60), new SchoolClass(null, 2022, 61)))
                .doesNotContain("给了不止一次");
        assertThat(notes(Budget.of(2022, "1"), Budget.of(2021, "2"))).doesNotContain("给了不止一次");
        assertThat(notes(Budget.of(2022, "1"), Budget.of(2022, null))).doesNotContain("给了不止一次");
    }
}
