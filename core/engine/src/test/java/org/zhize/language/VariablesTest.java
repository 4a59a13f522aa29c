package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.problem.ProblemCode.COMPUTED_IN_PATTERN;
import static org.zhize.problem.ProblemCode.DUPLICATE_VARIABLE;
import static org.zhize.problem.ProblemCode.HIDDEN_VARIABLE;
import static org.zhize.problem.ProblemCode.UNKNOWN_FIELD;
import static org.zhize.problem.ProblemCode.UNKNOWN_VARIABLE;
import static org.zhize.problem.ProblemCode.UNUSED_VARIABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Which variables a rule may name, and where. */
class VariablesTest {

    private static final String SUM = "require.that($sum).isAtLeast(1);";

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    @Test
    void a_variable_may_be_used_in_its_own_pattern_or_in_a_later_one() {
        assertThat(Draft.conditions(
                                "Funding( $g : generalBudget, governmentFund > $g, $y : year ) SchoolClass( year == $y ) Funding( year == $year )")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_name_that_is_like_none_leaves_the_others_unused() {
        Draft draft = Draft.rule("Funding( year > «$zzzzzz» )", "require.holds(\"有\");");
        assertThat(draft.problems()).extracting(Problem::code).containsExactly(UNUSED_VARIABLE, UNKNOWN_VARIABLE);
    }

    @Test
    void the_same_wrong_name_is_told_once_a_rule() {
        assertThat(Draft.rule(
                                "Funding( year == $y, generalBudget > 0 ) SchoolClass( year == $y )",
                                "require.that($y + $year).isAtLeast(1);")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(UNKNOWN_VARIABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Funding( $g : generalBudget, «$g» : governmentFund, year == $year, share > $g )",
                "Funding( $g : share, year == $year ) Funding( «$g» : share, share > $g )",
                "$g : Funding( year == $year, «$g» : share > 0 )",
                "Funding( year == $year, «$year» : year )"
            })
    void one_name_stands_for_one_value(String condition) {
        assertThat(Draft.conditions(condition).problems().stream()
                        .filter(problem ->
                                problem.code() != UNUSED_VARIABLE && problem.code() != ProblemCode.UNITS_CLASH))
                .extracting(Problem::code)
                .containsExactly(DUPLICATE_VARIABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accumulate( Funding( year == $year, $g : generalBudget ); $sum : sum($g) )",
                        "not Funding( year == $year, $g : generalBudget )",
                "exists Funding( year == $year, $g : generalBudget )",
                        "( Funding( year == $year, $g : generalBudget ) or SchoolClass( year == $year ) )",
                "( Funding( year == 1, $g : share ) or Funding( year == $year, $g : share ) )"
            })
    void a_variable_of_the_parentheses_ends_with_them(String condition) {
        Draft draft = Draft.rule(condition, "require.that(«$g»).isAtLeast(1);");
        assertThat(draft.problems().stream()
                        .filter(problem -> problem.code() != UNUSED_VARIABLE || !condition.startsWith("accumulate")))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(HIDDEN_VARIABLE, draft.marked()));
    }

    @Test
    void what_is_computed_cannot_choose_facts() {
        isTold(
                Draft.rule(
                        "accumulate( Funding( year == $year, $g : generalBudget ); $sum : sum($g) ) Funding( generalBudget > «$sum» )",
                        SUM),
                COMPUTED_IN_PATTERN);
    }

    @Test
    void an_aggregate_may_use_what_another_has_computed() {
        String mean = "accumulate( Funding( year == $year, $g : generalBudget ); $mean : average($g) )";
        assertThat(Draft.rule(mean + " accumulate( Funding( $h : generalBudget ); $sum : sum($h - $mean) )", SUM)
                        .problems())
                .isEmpty();
    }

    @Test
    void an_aggregate_may_use_what_was_bound_before() {
        assertThat(Draft.rule(
                                "Funding( year == $year, $last : generalBudget ) accumulate( Funding( $g : generalBudget ); $sum : sum($g - $last) )",
                                SUM)
                        .problems())
                .isEmpty();
    }

    @Test
    void a_misspelt_field_is_told_once_however_often_its_variable_is_used() {
        isTold(
                Draft.rule(
                        "Funding( year == $year, $g : «genralBudget» )", "require.growth($g, $g + $g).isAtLeast(1);"),
                UNKNOWN_FIELD);
    }

    @Test
    void a_misspelt_parameter_is_told_once_and_fits_every_unit() {
        isTold(
                Draft.rule(
                        "Funding( year == $year, $g : generalBudget )",
                        "require.that($g).isAtLeast(parameters.number(«\"flor\"») + $g);"),
                ProblemCode.UNKNOWN_PARAMETER);
    }
}
