package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.problem.ProblemCode.MISSING_END;
import static org.zhize.problem.ProblemCode.MISSING_KEYWORD;
import static org.zhize.problem.ProblemCode.NUMBER_LITERAL;
import static org.zhize.problem.ProblemCode.UNKNOWN_FIELD;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Rules without one of their words, and files with several mistakes. */
class ForgottenWordTest {

    private static final String FIRST = """
            rule "一"
            when
                Situation( $year : dataYear )
            then
                require.that($year).isAtLeast(1);
            end
            """;
    private static final String SECOND = FIRST.replace("一", "二");

    private static List<Problem> problems(String rules) {
        return Draft.rules(rules).problems();
    }

    private static void isTold(String rules, ProblemCode code, String word, int line) {
        assertThat(problems(rules))
                .extracting(
                        Problem::code,
                        problem -> problem.message(Locale.CHINESE),
                        problem -> problem.location().span().line())
                .containsExactly(tuple(code, "规则缺少 " + word, line));
    }

    @Test
    void the_end_of_the_first_of_two_rules() {
        isTold(FIRST.replace("end\n", "") + SECOND, MISSING_END, "end", 5);
    }

    @Test
    void the_end_of_the_last_rule() {
        isTold(FIRST + SECOND.replace("end\n", "\n\n// 完\n"), MISSING_END, "end", 11);
    }

    @Test
    void then() {
        isTold(FIRST.replace("then\n", ""), MISSING_KEYWORD, "then", 4);
    }

    @Test
    void rule() {
        assertThat(problems(FIRST + SECOND.replace("rule ", "")))
                .singleElement()
                .extracting(problem -> problem.location().span().line())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"End", "END", "edn", "ends", "结束"})
    void a_misspelt_end_is_told_at_its_place(String word) {
        isToldAt(FIRST.replace("end", word), 6);
    }

    private static void isToldAt(String rules, int line) {
        assertThat(problems(rules))
                .singleElement()
                .extracting(problem -> problem.location().span().line())
                .isEqualTo(line);
    }

    @Test
    void an_end_too_many_is_told_where_it_stands() {
        assertThat(problems(FIRST + "end\n" + SECOND))
                .singleElement()
                .extracting(problem -> problem.location().span().line())
                .isEqualTo(7);
    }

    @Test
    void mistakes_in_two_rules_are_both_told_and_nothing_else() {
        String rules = FIRST.replace("dataYear", "dataYaer") + SECOND.replace("(1)", "(99)");
        assertThat(problems(rules))
                .extracting(Problem::code, problem -> problem.location().span().line())
                .containsExactly(tuple(UNKNOWN_FIELD, 3), tuple(NUMBER_LITERAL, 11));
    }

    @Test
    void a_mistake_in_the_grammar_hides_none_of_another_rule() {
        String rules = FIRST.replace("dataYear )", "dataYear")
                + SECOND.replace("dataYear", "dataYaer")
                + FIRST.replace("一", "三").replace("end\n", "");
        assertThat(problems(rules))
                .extracting(problem -> problem.location().span().line())
                .containsExactly(3, 9, 17);
    }

    @Test
    void two_mistakes_in_one_rule_are_both_told() {
        assertThat(problems(FIRST.replace("dataYear", "dataYaer").replace("(1)", "(99)")))
                .extracting(Problem::code)
                .containsExactly(UNKNOWN_FIELD, NUMBER_LITERAL);
    }

    @Test
    void a_misspelt_name_is_told_once_however_often_it_is_used() {
        String rules = FIRST.replace(
                "Situation( $year : dataYear )",
                "Situation( $yaer : dataYear )\n Funding( year == $year, share > 3 ) SchoolClass( year == $year )");
        assertThat(problems(rules)).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_VARIABLE);
    }
}
