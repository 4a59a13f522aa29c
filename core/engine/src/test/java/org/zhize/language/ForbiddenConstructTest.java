package org.zhize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** What DRL has and the rule language has not is refused by its name. */
class ForbiddenConstructTest {

    private static final String RULE = """
            rule "草稿" %s
            when
                Situation( $year : dataYear )
            then
                require.that($year).isAtLeast(1);
            end
            """;

    private static void isRefusedByName(Draft draft) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(ProblemCode.FORBIDDEN, draft.marked()));
        String word = draft.marked().excerpt().substring(draft.marked().span().column() - 1);
        assertThat(draft.problems().get(0).message(Locale.CHINESE))
                .isEqualTo("规则语言里没有 " + word.substring(0, draft.marked().span().length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«salience» 10",
                "«salience» ( $year )",
                "«no-loop» true",
                "«no-loop»",
                "«lock-on-active» true",
                "«agenda-group» \"a\"",
                "«activation-group» \"a\"",
                "«ruleflow-group» \"a\"",
                "«auto-focus» true",
                "«duration» 100",
                "«timer» ( int: 5s )",
                "«calendars» \"weekday\"",
                "«date-effective» \"1-Jan-2022\"",
                "«date-expires» \"1-Jan-2022\"",
                "«enabled» false",
                "«dialect» \"java\"",
                "«extends» \"另一条\""
            })
    void an_attribute_of_a_rule(String attribute) {
        isRefusedByName(Draft.rules(RULE.formatted(attribute)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«function» int twice(int x) { return x * 2; }",
                "«query» \"all\" Funding() end",
                "«declare» Total sum : int end",
                "«dialect» \"mvel\"",
                "«unit» Units;",
                "import «static» java.lang.Math.max;",
                "import «function» java.lang.Math.max;"
            })
    void a_definition_beside_the_rules(String definition) {
        isRefusedByName(Draft.rules(definition + "\n" + RULE.formatted("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«function» int twice(int x) { return x; }",
                "«query» \"all\" Funding() end",
                "«declare» Total end"
            })
    void a_definition_behind_the_rules(String definition) {
        isRefusedByName(Draft.rules(RULE.formatted("") + definition + "\n"));
    }
}
