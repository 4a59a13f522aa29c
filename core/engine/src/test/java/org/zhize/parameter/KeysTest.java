package org.zhize.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** By which keys rules and regions name a parameter. */
class KeysTest {

    private static final String OWN_FLOOR = """
            title: 草稿
            basis: [甲]
            parameters:
              floor: { unit: "%", values: { 2020-01-01: { value: 77, basis: 甲 } } }
            """;
    private static final Draft SHARED =
            Draft.conditions("Funding( year == $year, share > parameters.percent(\"floor\") )");
    private static final Draft OWN = SHARED.with(Draft.CRITERION, OWN_FLOOR);

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    @Test
    void a_rule_names_its_criterions_own_parameter_before_a_shared_one() {
        assertThat(OWN.load().content().parameters().fullKey("draft", "floor")).contains("draft.floor");
        assertThat(OWN.load().content().parameters().fullKey("growth", "floor")).contains("floor");
        assertThat(SHARED.load().content().parameters().fullKey("draft", "floor"))
                .contains("floor");
        assertThat(SHARED.load().content().parameters().fullKey("draft", "nothing"))
                .isEmpty();
    }

    @Test
    void a_rule_does_not_name_another_criterions_parameter() {
        Draft draft = Draft.sound().with("funding/growth.yaml", OWN_FLOOR.replace("floor", "other"));
        assertThat(draft.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNUSED_PARAMETER);
        isTold(
                draft.with(
                                Draft.RULES,
                                Draft.conditions("Funding( year == $year, share > parameters.percent(«\"other\"») )")
                                        .text(Draft.RULES))
                        .with(
                                "funding/growth.drl",
                                Draft.sound()
                                        .text("funding/growth.drl")
                                        .replace(
                                                "percent(\"floor\")",
                                                "percent(\"other\") + parameters.percent(\"floor\")"))
                        .with(Draft.RULES, """
                                rule "草稿"
                                when
                                    Funding( share > parameters.percent(«"other"») )
                                then
                                    require.holds("有");
                                end
                                """),
                ProblemCode.UNKNOWN_PARAMETER);
    }

    @ParameterizedTest
    @CsvSource({"floor, 1", "draft.floor, 2"})
    void a_region_says_which_of_the_two_it_changes(String key, int value) {
        Draft draft = OWN.with(
                "regions/371000.yaml",
                "region: 371000\n%s: { 2021-01-01: { value: %s, basis: 乙 } }\n".formatted(key, value));
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void an_unused_parameter_is_told_whether_own_or_shared() {
        isTold(Draft.sound().with(Draft.CRITERION, OWN_FLOOR.replace("floor", "«rest»")), ProblemCode.UNUSED_PARAMETER);
        isTold(
                Draft.sound()
                        .with(
                                "theme/parameters.yaml",
                                "«rest»: { type: flag, values: { 2020-01-01: { value: true, basis: 甲 } } }\n"),
                ProblemCode.UNUSED_PARAMETER);
    }

    @Test
    void a_parameter_that_only_a_combination_uses_is_used() {
        Draft draft = Draft.criterion("""
                title: 草稿
                basis: [甲]
                at-least: least
                of: [a, b]
                rest-at-least: rest
                parameters:
                  least: { unit: 项, values: { 2020-01-01: { value: 1, basis: 甲 } } }
                  rest: { unit: "%", values: { 2020-01-01: { value: 85, basis: 甲 } } }
                """);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void a_misspelt_key_in_a_rule_is_told_with_the_nearest_of_its_own_and_the_shared_ones() {
        Draft draft = OWN.with(Draft.RULES, OWN.text(Draft.RULES).replace("\"floor\"", "«\"flor\"»"));
        assertThat(draft.problems()).extracting(Problem::code).contains(ProblemCode.UNKNOWN_PARAMETER);
        assertThat(draft.problems().get(0).repair(Locale.CHINESE)).startsWith("是否应为 floor");
    }
}
