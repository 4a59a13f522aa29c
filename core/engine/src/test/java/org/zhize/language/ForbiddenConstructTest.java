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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«eval»( $year > 3 )",
                "Funding( «eval»( year > 3 ) )",
                "Funding( year == $year ) «from» $all",
                "$all : List() «from» collect( Funding( year == $year ) )",
                "Number() «from» accumulate( Funding( $g : generalBudget ), sum($g) )",
                "Funding( year == $year ) «and» SchoolClass( year == $year )",
                "Funding( year > 3 «&&» year < 9 )",
                "Funding( year == 3 «||» year == 9 )",
                "Funding( year == 3 «||» == 9 )",
                "Funding( basis «matches» \".*决算.*\" )",
                "Funding( basis not «matches» \".*决算.*\" )",
                "Funding( basis «contains» \"决算\" )",
                "Funding( basis «memberOf» $list )",
                "Funding( basis «soundslike» \"决算\" )",
                "Funding( basis «str»[startsWith] \"决算\" )",
                "Funding( basis«[»0] == \"决\" )",
                "Funding( year == $year ) over «window»:length( 3 )",
                "Funding( year == $year ) «from» entry-point \"另一处\"",
                "Funding«?»( year == $year )",
                "Funding«#»School( year == $year )"
            })
    void a_condition(String condition) {
        isRefusedByName(Draft.conditions(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«insert»( $year );",
                "«insert»( new Funding() );",
                "«insertLogical»( $year );",
                "«update»( $f );",
                "«modify»( $f ) { setYear( 3 ) }",
                "«delete»( $f );",
                "«retract»( $f );",
                "«System».exit(0);",
                "«System».out.println(\"x\");",
                "«drools».halt();",
                "«kcontext».getKieRuntime();",
                "«new» ProcessBuilder(\"sh\").start();",
                "«int» x = 3;",
                "«String» x = \"a\";",
                "«if» ( $year > 3 ) require.holds(\"有\");",
                "«for» ( int i = 0; i < 3; i++ ) { }",
                "«while» ( true ) { }",
                "«return»;",
                "«Runtime».getRuntime().exec(\"sh\");",
                "«Thread».sleep(3);",
                "«Class».forName(\"x\");",
                "«java».lang.System.exit(0);",
                "require.that($year).isAtLeast(10«%»);",
                "require.that($year «?» 1 : 2).isAtLeast(1);",
                "require.that($year).isAtLeast(1); «System».exit(0);",
                "require.that($year).isAtLeast(1);\n    «System».exit(0);",
                "require.that($year).isAtLeast(1);\n    «insert»( $f );"
            })
    void a_consequence(String statement) {
        isRefusedByName(Draft.rule("$f : Funding( year == $year )", statement));
    }
}
