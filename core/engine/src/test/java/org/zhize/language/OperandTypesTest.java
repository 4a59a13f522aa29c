package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.problem.ProblemCode.BINARY_FIELD;
import static org.zhize.problem.ProblemCode.FIELD_FIRST;
import static org.zhize.problem.ProblemCode.NOT_A_NUMBER;
import static org.zhize.problem.ProblemCode.NOT_A_SUBJECT;
import static org.zhize.problem.ProblemCode.NOT_COMPARABLE;
import static org.zhize.problem.ProblemCode.NOT_COUNTABLE;
import static org.zhize.problem.ProblemCode.NOT_MEASURABLE;
import static org.zhize.problem.ProblemCode.NO_ORDER;
import static org.zhize.problem.ProblemCode.UNITS_CLASH;
import static org.zhize.problem.ProblemCode.UNKNOWN_CONSTANT;
import static org.zhize.problem.ProblemCode.UNREADABLE_FIELD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Values of different kinds and units are not compared, counted or calculated with: it is told at the one that does not fit. */
class OperandTypesTest {

    private static final String BOUND = """
            $f : Funding( year == $year, $money : generalBudget, $basis : basis, $day : approved, $flag : audited, $rate : share )
                $c : SchoolClass( $stage : stage, $people : pupils )
            """;

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems().stream().filter(problem -> problem.code() != ProblemCode.UNUSED_VARIABLE))
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    private static void conditionIsTold(String type, String constraint, ProblemCode code) {
        isTold(Draft.conditions(type + "( year == $year, " + constraint + " )"), code);
    }

    private static void statementIsTold(String statement, ProblemCode code) {
        isTold(Draft.rule(BOUND, statement), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basis == «3»",
                "basis == «true»",
                "basis == «$year»",
                "basis == «generalBudget»",
                "year == «\"2022\"»",
                "approved == «3»",
                "approved >= «\"2021-09-01\"»",
                "approved < «$year»",
                "audited == «1»",
                "audited == «\"是\"»",
                "generalBudget > «basis»",
                "generalBudget == «approved»",
                "basis in («1», \"决算\")",
                "year not in (1, «\"2\"»)",
                "approved <= parameters.text(«\"basis\"»)",
                "basis == parameters.date(«\"due\"»)",
                "year == «Stage.PRIMARY»"
            })
    void two_kinds_of_value_are_not_compared(String constraint) {
        conditionIsTold("Funding", constraint, NOT_COMPARABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage == «\"primary\"»", "stage == «3»", "stage == «school»", "stage in («\"小学\"»)"})
    void a_choice_is_compared_with_its_constants_only(String constraint) {
        conditionIsTold("SchoolClass", constraint, NOT_COMPARABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage == «Stage.PRIMAYR»",
                "stage == «Stag.PRIMARY»",
                "stage == «Stage.primary»",
                "stage == «Direction.UP»",
                "stage in (Stage.JUNIOR, «Stage.SENOR»)"
            })
    void a_constant_that_does_not_exist_is_told(String constraint) {
        conditionIsTold("SchoolClass", constraint, UNKNOWN_CONSTANT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basis > «\"甲\"»",
                "basis <= «basis»",
                "audited < «true»",
                "generalBudget >= «null»",
                "approved > «null»"
            })
    void what_has_no_order_is_not_larger_or_smaller(String constraint) {
        conditionIsTold("Funding", constraint.replace("<= «basis»", "<= «\"乙\"»"), NO_ORDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«$year» == year",
                "«3» < year",
                "«\"决算\"» == basis",
                "«null» != basis",
                "«true» == audited",
                "«Stage.PRIMARY» == stage"
            })
    void a_field_stands_on_the_left(String constraint) {
        conditionIsTold("Funding", constraint, FIELD_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"rate, BINARY_FIELD", "score, BINARY_FIELD", "answers, UNREADABLE_FIELD"})
    void a_field_that_no_rule_may_read_is_told_wherever_it_stands(String field, ProblemCode code) {
        assertThat(code).isIn(BINARY_FIELD, UNREADABLE_FIELD);
        conditionIsTold("Survey", "«" + field + "» == 3", code);
        conditionIsTold("Survey", "year == «" + field + "»", code);
        conditionIsTold("Survey", "$x : «" + field + "»", code);
        isTold(Draft.conditions("exists Survey( year == $year, «" + field + "» > 0 )"), code);
    }

    @Test
    void a_field_that_no_rule_reads_may_be_of_any_type() {
        assertThat(Draft.conditions("Survey( year == $year )").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "require.that($money).isAtLeast(«$people»);",
                        "require.that($money).isAtLeast(parameters.percent(«\"floor\"»));",
                "require.that($rate).isAtMost(parameters.number(«\"size\"»));",
                        "require.growth($money, «$people»).isAtLeast(0);",
                "require.share($people, «$money»).isAtLeast(0);", "require.that($money + «$people»).isAtLeast(0);",
                "require.that($money - $money * «$people»).isAtLeast(0);",
                        "require.that(min($money, «$people»)).isAtLeast(0);",
                "require.that($money / $people).isAtLeast(«$money»);", "require.that($money).isBetween(0, «$people»);",
                "require.that($day - $day).isAtMost(«$money»);", "require.that($rate * $money).isAtLeast(«$rate»);"
            })
    void two_units_are_not_compared_or_added(String statement) {
        statementIsTold(
                statement.replace("* «$people»", "* $people").replace("- $money * $people", "- «$money * $people»"),
                UNITS_CLASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pupils > «$money»", "pupils >= parameters.percent(«\"floor\"»)", "pupils in (3, «$money»)"})
    void two_units_are_not_compared_in_a_condition(String constraint) {
        isTold(
                Draft.conditions("Funding( $money : generalBudget ) SchoolClass( year == $year, " + constraint + " )"),
                UNITS_CLASH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "require.that($money / $people).isAtLeast($money / $people);",
                        "require.that($rate).isAtLeast($money / $money);",
                "require.that($money * 2 + $money).isAtLeast(3);",
                        "require.that($people / $money * $money).isAtMost(parameters.number(\"size\"));",
                "require.that($money * $rate).isAtLeast($money);",
                        "require.that($day).isAtLeast(parameters.date(\"due\"));",
                "require.that($day - $day).isAtMost(3);",
                        "require.that($rate - $rate).isAtMost(parameters.percent(\"floor\"));",
                "require.share($money, $money).isAtLeast($rate);"
            })
    void units_that_fit_are_allowed(String statement) {
        assertThat(Draft.rule(BOUND, statement).problems())
                .allMatch(problem -> problem.code() == ProblemCode.UNUSED_VARIABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "require.that($money + «$basis»).isAtLeast(1);", "require.that(«$flag» * 2).isAtLeast(1);",
                        "require.that(-«$basis»).isAtLeast(1);",
                "require.that(«$day» + 3).isAtLeast($day);", "require.that(«$f» / 2).isAtLeast(1);",
                        "require.that(«$stage» - 1).isAtLeast(1);",
                "require.growth(«$basis», $money).isAtLeast(1);", "require.share($money, «$day»).isAtLeast(1);",
                        "require.that(max(1, «$basis»)).isAtLeast(1);",
                "require.that($money + «\"3\"»).isAtLeast(1);",
                        "require.that($money * parameters.text(«\"basis\"»)).isAtLeast(1);"
            })
    void only_numbers_are_calculated_with(String statement) {
        statementIsTold(statement, NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«$basis»", "«$flag»", "«$f»", "«$stage»", "«\"甲\"»", "parameters.text(«\"basis\"»)"})
    void only_numbers_and_days_are_measured(String value) {
        statementIsTold("require.that(" + value + ").isEqualTo(1);", NOT_MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$money).isAtLeast(«\"3\"»",
                "$money).isAtLeast(«$basis»",
                "$money).isAtLeast(«$day»",
                "$day).isAtLeast(«3»",
                "$day).isAtLeast(«$money»",
                "$money).isBetween(1, «$day»"
            })
    void a_bound_is_of_the_kind_that_is_measured(String values) {
        statementIsTold("require.that(" + values + ");", NOT_COMPARABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«$f»", "«$basis»", "«$day»", "«$stage»", "«$flag»"})
    void only_lists_and_numbers_are_counted(String value) {
        statementIsTold("require.count(" + value + ").isAtMost(0);", NOT_COUNTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«$money»", "«3»", "«$day»", "«$flag»", "\"甲\", «$people»", "«$money / $people»"})
    void a_part_is_a_name_a_stage_or_a_fact(String of) {
        statementIsTold("require.that($money).of(" + of + ").isAtLeast(1);", NOT_A_SUBJECT);
    }
}
