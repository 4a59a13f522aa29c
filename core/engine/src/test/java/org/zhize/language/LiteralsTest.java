package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Numbers that are policy are parameters; a rule itself only counts to a dozen. */
class LiteralsTest {

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9", "10", "12", "-1", "-12", "00", "07"})
    void a_whole_number_up_to_a_dozen_is_allowed(String number) {
        assertThat(Draft.conditions("Funding( year == $year, generalBudget > " + number + " )")
                        .problems())
                .isEmpty();
        assertThat(Draft.rule("", "require.that($year).isAtLeast(" + number + ");")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"«13»", "«56»", "-«13»", "«2022»", "«10000»", "«012345678901234567890»"})
    void a_larger_one_is_policy(String number) {
        isTold(
                Draft.conditions("Funding( year == $year, generalBudget > " + number + " )"),
                ProblemCode.NUMBER_LITERAL);
        isTold(Draft.rule("", "require.that($year).isAtLeast(" + number + ");"), ProblemCode.NUMBER_LITERAL);
    }

    @Test
    void an_offset_of_years_is_a_whole_number_up_to_a_dozen_too() {
        assertThat(Draft.conditions("Funding( year == $year - 12 )").problems()).isEmpty();
        isTold(Draft.conditions("Funding( year == $year - «13» )"), ProblemCode.NUMBER_LITERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".5", "1.", "1e3", "0x10", "1_000", "1,000", "½", "一", "１２", "Ⅻ", "10%", "10 %", "1/2 ½", "+1"})
    void other_ways_of_writing_a_number_are_told(String number) {
        assertThat(Draft.conditions("Funding( year == $year, generalBudget > " + number + " )")
                        .problems())
                .isNotEmpty();
        assertThat(Draft.rule("", "require.that($year).isBetween(0, " + number + ");")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void each_number_of_a_rule_is_told() {
        Draft draft = Draft.rule(
                "Funding( year == $year, share > 0.1, generalBudget in (20, 30) )",
                "require.that($year).isBetween(2000, 2030);");
        assertThat(draft.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.DECIMAL_LITERAL,
                        ProblemCode.NUMBER_LITERAL,
                        ProblemCode.NUMBER_LITERAL,
                        ProblemCode.NUMBER_LITERAL,
                        ProblemCode.NUMBER_LITERAL);
    }

    @Test
    void a_number_in_a_text_is_a_text() {
        assertThat(Draft.conditions("Funding( year == $year, basis == \"2022 年 10.5 %\" )")
                        .problems())
                .isEmpty();
    }
}
