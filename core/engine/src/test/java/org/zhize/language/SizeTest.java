package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;

/** Rules larger than any that a person writes: read, or refused with a problem, and either at once. */
class SizeTest {

    private static List<Problem> problems(String statement) {
        return Draft.rule("Funding( year == $year )", statement).problems();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 20})
    void parentheses_may_be_nested_as_deep_as_people_do(int depth) {
        assertThat(problems("require.that(%s$year%s).isAtLeast(1);".formatted("(".repeat(depth), ")".repeat(depth))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 100_000})
    void parentheses_nested_deeper_are_told(int depth) {
        assertThat(problems("require.that(%s$year%s).isAtLeast(1);".formatted("(".repeat(depth), ")".repeat(depth))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "min(", "max($year, ", "$year + (", "require.that("})
    void an_expression_that_never_ends_is_told(String part) {
        assertThat(problems("require.that(" + part.repeat(20_000))).isNotEmpty();
    }

    @Test
    void functions_nested_too_deeply_are_told() {
        assertThat(problems("require.that(%s$year%s).isAtLeast(1);".formatted("min(".repeat(3_000), ")".repeat(3_000))))
                .hasSize(1);
    }

    @Test
    void a_sum_may_have_fifty_terms() {
        assertThat(problems("require.that($year" + " + 1".repeat(49) + ").isAtLeast(1);"))
                .isEmpty();
    }

    @Test
    void a_sum_without_end_is_told() {
        assertThat(problems("require.that($year" + " + 1".repeat(20_000) + ").isAtLeast(1);"))
                .hasSize(1);
    }

    @Test
    void a_pattern_with_thousands_of_constraints_is_told_or_read() {
        assertThat(Draft.conditions("Funding( " + "year == $year, ".repeat(20_000) + "year == $year )")
                        .problems())
                .hasSizeLessThan(2);
    }

    @Test
    void a_rule_with_thousands_of_conditions_is_told_or_read() {
        assertThat(Draft.conditions("Funding( year == $year )\n".repeat(5_000)).problems())
                .hasSizeLessThan(2);
    }

    /** Each doubles the ways in which the rule can match: 2^30. */
    @Test
    void a_rule_with_too_many_alternatives_is_told() {
        assertThat(Draft.conditions("( Funding( year == 1 ) or Funding( year == 2 ) )\n".repeat(30))
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_few_alternatives_are_allowed() {
        assertThat(Draft.conditions("( Funding( year == 1 ) or Funding( year == 2 ) )\n".repeat(3))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_file_may_have_hundreds_of_rules() {
        String rules = IntStream.range(0, 500)
                .mapToObj(
                        "rule \"%1$d\" when Situation( $y : dataYear ) then require.that($y).of(\"%1$d\").isAtLeast(1); end\n"
                                ::formatted)
                .collect(Collectors.joining());
        assertThat(Draft.rules(rules).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule\n", "\"", "（", "/*", "rule \"x\" when ", "salience ", "$", "\u00A0", "“"})
    void a_long_file_of_one_mistake_is_told(String mistake) {
        assertThat(Draft.rules(mistake.repeat(20_000 / mistake.length())).problems())
                .isNotEmpty();
    }

    @Test
    void a_number_of_a_million_digits_is_told() {
        assertThat(problems("require.that($year).isAtLeast(" + "9".repeat(1_000_000) + ");"))
                .hasSize(1);
    }

    @Test
    void a_name_of_a_million_letters_is_told_in_a_short_message() {
        List<Problem> problems = Draft.conditions("Funding( " + "x".repeat(1_000_000) + " == 3, year == $year )")
                .problems();
        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.render(java.util.Locale.CHINESE)).hasSizeLessThan(2_000));
    }
}
