package org.zhize.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.fact.FactType;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** A rule reads the accessors that a fact declares, and reaches nothing else of it. */
class MembersTest {

    private static RuleSet load(String pattern, String statement) {
        return RuleSet.of(
                Map.of(
                        "ruleset.yaml",
                        "id: test\nversion: 1\nfacts: " + Tempting.class.getName() + "\n",
                        "theme/draft.yaml",
                        "title: 草稿\nbasis: [甲]\n",
                        "theme/draft.drl",
                        "rule \"草稿\" when " + pattern + " then " + statement + " end\n"),
                MembersTest.class.getClassLoader());
    }

    private static ProblemCode refusal(String pattern, String statement) {
        Tempting.done = 0;
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> load(pattern, statement));
        assertThat(Tempting.done).isZero();
        return refused.problems().stream().map(Problem::code).findFirst().orElseThrow();
    }

    @Test
    void the_fields_of_a_type_are_its_accessors() {
        assertThat(FactType.of(Tempting.Card.class).fields()).containsOnlyKeys("year", "holder");
        assertThat(FactType.of(Tempting.Bean.class).fields()).containsOnlyKeys("year");
        assertThat(FactType.of(Tempting.Feed.class).fields()).containsOnlyKeys("year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Card( year == 1 )", "Bean( year == 1 )", "Feed( year == 1 )"})
    void an_accessor_is_read(String pattern) {
        assertThat(load(pattern, "require.holds(\"有\");").content().rules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Card,delete",
        "Card,exit",
        "Card,with",
        "Card,class",
        "Card,getClass",
        "Card,hashCode",
        "Card,toString",
        "Card,notify",
        "Card,wait",
        "Card,clone",
        "Card,year()",
        "Bean,named",
        "Bean,count",
        "Bean,remove",
        "Bean,nothing",
        "Bean,hidden",
        "Bean,class",
        "Bean,declaringClass",
        "Bean,getYear",
        "Bean,setYear",
        "Feed,next",
        "Feed,hasNext",
        "Feed,compareTo",
        "Feed,remove"
    })
    void no_other_member_is_a_field(String type, String member) {
        assertThat(refusal(type + "( " + member + " == 1 )", "require.holds(\"有\");"))
                .isIn(ProblemCode.UNKNOWN_FIELD, ProblemCode.COMPUTED_CONDITION);
        assertThat(refusal("Card( $x : " + member + " )", "require.that($x).isAtLeast(1);"))
                .isIn(ProblemCode.UNKNOWN_FIELD, ProblemCode.COMPUTED_CONDITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete()",
                "getClass()",
                "hashCode()",
                "notify()",
                "with(2)",
                "exit()",
                "class.name",
                "holder.bytes",
                "year.getClass()",
                "this.delete()",
                "this.class",
                "Card.exit()"
            })
    void no_method_is_called(String call) {
        assertThat(refusal("Card( " + call + " == 1 )", "require.holds(\"有\");"))
                .isIn(ProblemCode.COMPUTED_CONDITION, ProblemCode.FORBIDDEN);
        assertThat(refusal("$c : Card( $y : year )", "require.that($c." + call + " + $y).isAtLeast(1);"))
                .isIn(ProblemCode.FORBIDDEN);
    }
}
