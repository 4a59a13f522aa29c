package org.zhize.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a problem is shown: the line, and carets that stand under the word on a terminal. */
class ExcerptTest {

    private static String excerpt(String marked) {
        Draft draft = Draft.rules(marked);
        return Problem.of(ProblemCode.MISSING_END, draft.marked())
                .render(Locale.ENGLISH)
                .lines()
                .skip(1)
                .limit(2)
                .map(line -> line.substring(line.indexOf('|') + 2))
                .reduce("", (text, line) -> text + line + "\n");
    }

    @Test
    void the_example_of_the_design() {
        Draft draft = Draft.sound()
                .with("funding/fiscal-education-growth-10pct.yaml", "title: x\nbasis: [x]\n")
                .with("funding/fiscal-education-growth-10pct.drl", """
                package test.funding

                /*
                 * 一般公共预算与政府性基金预算安排的教育经费之和，比上年增长不低于规定比例。
                 * Budgeted education funds (general public budget plus government funds) grow by at least the rate in force.
                 */
                rule "教育经费比上年增长 / budgeted education funds grow"
                when
                    Situation( $year : dataYear )
                    Funding( year == $year,     $general : generalBuget, $fund : governmentFund )
                    Funding( year == $year - 1, $general1 : generalBudget, $fund1 : governmentFund )
                then
                    require.growth($general1 + $fund1, $general + $fund).isAtLeast(parameters.percent("floor"));
                end
                """);
        assertThat(draft.problems())
                .singleElement()
                .extracting(problem -> problem.render(Locale.CHINESE))
                .isEqualTo("""
                funding/fiscal-education-growth-10pct.drl:10:44  ZZ203  没有名为 generalBuget 的字段
                  10 |     Funding( year == $year,     $general : generalBuget, $fund : governmentFund )
                     |                                            ^^^^^^^^^^^^
                是否应为 generalBudget（Funding 的字段：announced, approved, audited, basis, generalBudget, governmentFund, share, year）
                """);
    }

    @Test
    void chinese_before_the_word_takes_two_columns_a_character() {
        assertThat(excerpt("Funding( $经费 : «generalBuget» )")).isEqualTo("""
                Funding( $经费 : generalBuget )
                                 ^^^^^^^^^^^^
                """);
    }

    @Test
    void a_chinese_word_has_two_carets_a_character() {
        assertThat(excerpt("then «要求».that($年)")).isEqualTo("""
                then 要求.that($年)
                     ^^^^
                """);
    }

    @Test
    void a_tab_is_kept_so_that_carets_move_with_the_line() {
        assertThat(excerpt("\tFunding(\t«yaer» )")).isEqualTo("\tFunding(\tyaer )\n\t        \t^^^^\n");
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_wide_character() {
        assertThat(excerpt("rule \"𠮷𠮷\" «salience»")).isEqualTo("""
                rule "𠮷𠮷" salience
                            ^^^^^^^^
                """);
    }

    @Test
    void a_place_behind_the_end_of_the_line_has_a_caret() {
        assertThat(excerpt("结束«»")).isEqualTo("""
                结束
                    ^
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "，, 2", "“, 2", "’, 2", "㎡, 2", "￥, 2", "（, 2", "々, 2", "한, 2", "ァ, 2", "㈠, 2", "、, 2", "a, 1", "é, 1", "≥, 1",
        "$, 1", "Ж, 1"
    })
    void a_character_is_as_wide_as_terminals_draw_it(String character, int width) {
        assertThat(excerpt(character + "«x»")).isEqualTo(character + "x\n" + " ".repeat(width) + "^\n");
    }

    @ParameterizedTest
    @CsvSource({"200B", "202E", "2066", "FEFF", "0007", "001B", "00AD"})
    void a_character_that_cannot_be_seen_is_shown_as_a_dot(String codePoint) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));
        assertThat(excerpt("a" + character + "«x»")).isEqualTo("a·x\n  ^\n");
    }

    @Test
    void an_empty_line_is_not_shown() {
        Location nowhere = Location.of("funding/draft.drl");
        assertThat(Problem.of(ProblemCode.NO_RULE, nowhere).render(Locale.ENGLISH))
                .isEqualTo("""
                funding/draft.drl:1:1  ZZ109  The file holds no rule
                Write rule "name" when … then … end
                """);
    }
}
