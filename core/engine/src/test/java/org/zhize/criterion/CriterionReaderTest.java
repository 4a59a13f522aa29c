package org.zhize.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.rule.Verdict;

/** What a criterion's YAML file says, and what it may not say. */
class CriterionReaderTest {

    private static final String HEAD = "title: 草稿\nbasis: [甲]\n";

    private static Criterion read(String yaml) {
        return Draft.criterion(yaml).load().content().criterion("draft").orElseThrow();
    }

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    @Test
    void all_of_it_is_read() {
        Criterion criterion = read("""
                title: { zh: 草稿, en: Draft }
                basis: [甲 第一条, 乙 第二条]
                unverified: true
                levels: [city, county]
                since: 2021-07-24
                data: { Funding: 财政局 }
                parts: [total]
                absent: NOT_MET
                equality: { zh: 与上年持平, en: equal to last year }
                note: 说明
                """);
        assertThat(criterion.title()).isEqualTo(new Bilingual("草稿", "Draft"));
        assertThat(criterion.theme()).isEqualTo("funding");
        assertThat(criterion.basis()).containsExactly("甲 第一条", "乙 第二条");
        assertThat(criterion.unverified()).isTrue();
        assertThat(criterion.levels()).containsExactly("city", "county");
        assertThat(criterion.since()).isEqualTo("2021-07-24");
        assertThat(criterion.department("Funding")).contains("财政局");
        assertThat(criterion.department("School")).isEmpty();
        assertThat(criterion.parts().names()).containsExactly("total");
        assertThat(criterion.absent()).isEqualTo(Verdict.NOT_MET);
        assertThat(criterion.equality()).isEqualTo(new Bilingual("与上年持平", "equal to last year"));
    }

    @Test
    void what_is_not_said_has_a_meaning() {
        Criterion criterion = read(HEAD);
        assertThat(criterion.title()).isEqualTo(Bilingual.same("草稿"));
        assertThat(criterion.levels()).isEmpty();
        assertThat(criterion.parts()).isEqualTo(ExpectedParts.ANY);
        assertThat(criterion.combination()).isEqualTo(Combination.None.NONE);
        assertThat(criterion.absent()).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(criterion.unverified()).isFalse();
    }

    @Test
    void a_single_text_is_a_list_of_one() {
        assertThat(read("title: 草稿\nbasis: 甲\nlevels: county\n").basis()).containsExactly("甲");
        assertThat(read("title: 草稿\nbasis: 甲\nlevels: county\n").levels()).containsExactly("county");
    }

    @Test
    void the_parts_may_be_the_stages_that_a_government_runs() {
        assertThat(read(HEAD + "parts: stages-offered\n").parts()).isEqualTo(new ExpectedParts(List.of(), true));
    }

    @Test
    void a_criterion_may_be_made_of_others() {
        Criterion both = Draft.sound()
                .with("funding/both.yaml", HEAD + "all-of: [draft, growth]\n")
                .load()
                .content()
                .criterion("both")
                .orElseThrow();
        assertThat(both.combination()).isEqualTo(new Combination.AllOf(List.of("draft", "growth")));
    }

    @Test
    void a_criterion_may_want_so_many_of_several_parts() {
        assertThat(read(HEAD + "parts: [a, b, c]\nat-least: 2\nof: [a, b, c]\nrest-at-least: 85 % of its threshold\n")
                        .combination())
                .isEqualTo(new Combination.AtLeast("2", List.of("a", "b", "c"), "85 %"));
    }

    @Test
    void a_criterion_may_say_which_inputs_act_in_one_direction_only() {
        Monotonicity monotonicity = read(HEAD + "monotone: { raising: Funding.generalBudget, lowering: [floor] }\n")
                .monotonicity();
        assertThat(monotonicity.raising())
                .extracting(Monotonicity.Input::name)
                .containsExactly("Funding.generalBudget");
        assertThat(monotonicity.lowering()).extracting(Monotonicity.Input::name).containsExactly("floor");
        assertThat(read(HEAD).monotonicity()).isEqualTo(Monotonicity.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "«rising»: [Funding.generalBudget], UNKNOWN_KEY, 是否应为 raising",
        "raising: [«Fundin.amount»], UNKNOWN_TYPE, 是否应为 Funding",
        "raising: [«Funding.generalBuget»], UNKNOWN_FIELD, 是否应为 generalBudget",
        "lowering: [«flor»], UNKNOWN_PARAMETER, 是否应为 floor；参数在标准的 .yaml 或 parameters.yaml 中声明",
        "lowering: [«Funding.basis»], INVALID_VALUE, '例如 raising: [Funding.generalBudget]，或写规则里的参数名'",
        "lowering: [«due»], INVALID_VALUE, '例如 raising: [Funding.generalBudget]，或写规则里的参数名'"
    })
    void an_input_that_is_none_is_told_with_the_nearest(String line, ProblemCode code, String repair) {
        Draft draft = Draft.criterion(HEAD + "monotone:\n  " + line + "\n");
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location, problem -> problem.repair(Locale.CHINESE))
                .containsExactly(tuple(code, draft.marked(), repair));
    }

    @ParameterizedTest
    @CsvSource({
        "«titel»: 草稿, title", "«level»: county, levels", "«Basis»: 甲, basis", "«all_of»: [growth], all-of",
        "«allof»: [growth], all-of", "«parmeters»: {}, parameters", "«atleast»: 2, at-least",
                "«unverifed»: true, unverified"
    })
    void a_misspelt_key_is_told_with_the_nearest(String line, String nearest) {
        Draft draft = Draft.criterion(HEAD + line + "\n");
        isTold(draft, ProblemCode.UNKNOWN_KEY);
        assertThat(draft.problems().get(0).repair(Locale.CHINESE)).isEqualTo("是否应为 " + nearest);
    }

    @Test
    void a_key_like_none_is_told_with_all_of_them() {
        Draft draft = Draft.criterion(HEAD + "«标题»: 草稿\n");
        isTold(draft, ProblemCode.UNKNOWN_KEY);
        assertThat(draft.problems().get(0).repair(Locale.CHINESE)).startsWith("可用的有：absent, all-of, at-least, basis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levels: [«conty»]",
                "levels: «县»",
                "levels: [county, «village»]",
                "absent: «MET»",
                "absent: «not_met»",
                "unverified: «是»"
            })
    void a_value_out_of_the_list_is_told(String line) {
        isTold(Draft.criterion(HEAD + line + "\n"), ProblemCode.INVALID_VALUE);
    }

    @Test
    void an_empty_file_lacks_both() {
        assertThat(Draft.criterion("").problems())
                .extracting(Problem::code, problem -> problem.arguments().get(0).zh())
                .containsExactly(tuple(ProblemCode.MISSING_KEY, "title"), tuple(ProblemCode.MISSING_KEY, "basis"));
    }
}
