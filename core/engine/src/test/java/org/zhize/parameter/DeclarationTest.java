package org.zhize.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.parameter.Values.inForce;
import static org.zhize.parameter.Values.value;
import static org.zhize.problem.ProblemCode.INVALID_VALUE;
import static org.zhize.problem.ProblemCode.MISSING_BASIS;
import static org.zhize.problem.ProblemCode.MISSING_KEY;
import static org.zhize.problem.ProblemCode.OTHER_PURPOSE;
import static org.zhize.problem.ProblemCode.OUT_OF_BOUNDS;
import static org.zhize.problem.ProblemCode.UNKNOWN_KEY;
import static org.zhize.problem.ProblemCode.WRONG_SHAPE;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** What a parameter may be, and how it is written. */
class DeclarationTest {

    private static final String IN_PERCENT = "share >= parameters.percent(\"rate\")";

    private static void isTold(Draft draft, ProblemCode code) {
        assertThat(draft.problems())
                .extracting(Problem::code, Problem::location)
                .containsExactly(tuple(code, draft.marked()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approved <= parameters.date(\"rate\")    | type: date            | 2022-09-01",
                "audited == parameters.flag(\"rate\")     | type: flag            | true",
                "basis == parameters.text(\"rate\")       | \"choices\": [预算, 决算] | 决算",
                "basis == parameters.text(\"rate\")       | type: text            | 随便什么",
                "generalBudget > parameters.number(\"rate\") | unit: 亿元          | 1.5",
                "year > parameters.number(\"rate\")       | unit: \"1\"           | 3"
            })
    void each_kind_of_value_is_read(String constraint, String declaration, String written) {
        Draft draft = Values.draft(constraint, declaration, value("2020-01-01", written));
        assertThat(inForce(draft, "371002", "2022-12-31"))
                .get()
                .extracting(value -> value.setting().text())
                .isEqualTo(written);
    }

    @Test
    void a_date_is_a_day_and_a_flag_is_true_or_false() {
        Draft day =
                Values.draft("approved <= parameters.date(\"rate\")", "type: date", value("2020-01-01", "2022-09-01"));
        Draft flag = Values.draft("audited == parameters.flag(\"rate\")", "type: flag", value("2020-01-01", "false"));
        assertThat(inForce(day, "371002", "2022-12-31"))
                .get()
                .extracting(ParameterInForce::value)
                .isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(inForce(flag, "371002", "2022-12-31"))
                .get()
                .extracting(ParameterInForce::value)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«2022-2-30»", "«2022/09/01»", "«2022年9月1日»", "«9月»", "«2022-9-1»"})
    void a_value_that_is_no_day_is_told(String written) {
        isTold(
                Values.draft("approved <= parameters.date(\"rate\")", "type: date", value("2020-01-01", written)),
                INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«2022-13-01»", "«2022»", "«2022年»", "«2022/01/01»", "«from»"})
    void a_date_of_effect_that_is_no_day_is_told(String from) {
        isTold(Values.national("min: 0", value("2020-01-01", "1"), value(from, "2")), INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«是»", "«yes»", "«1»", "«TRUE»"})
    void a_flag_that_is_neither_true_nor_false_is_told(String written) {
        isTold(
                Values.draft("audited == parameters.flag(\"rate\")", "type: flag", value("2020-01-01", written)),
                INVALID_VALUE);
    }

    @Test
    void a_text_out_of_the_list_is_told_with_the_nearest() {
        Draft draft = Values.draft(
                "basis == parameters.text(\"rate\")",
                "choices: [OVERALL, EVERY_STAGE]",
                value("2020-01-01", "«OVERAL»"));
        isTold(draft, INVALID_VALUE);
        assertThat(draft.problems().get(0).repair(Locale.CHINESE))
                .contains("OVERALL")
                .doesNotContain("EVERY_STAGE");
    }

    @ParameterizedTest
    @CsvSource({"-1", "100.01", "1e9"})
    void a_number_beyond_the_bounds_is_told(String written) {
        isTold(Values.national("min: 0, max: 100", value("2020-01-01", "«" + written + "»")), OUT_OF_BOUNDS);
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "50.5"})
    void a_number_on_the_bounds_is_allowed(String written) {
        assertThat(Values.national("min: 0, max: 100", value("2020-01-01", written))
                        .problems())
                .isEmpty();
    }

    @Test
    void the_bounds_hold_for_regions_too() {
        isTold(
                Values.regional(
                        Values.national("min: 5", value("2020-01-01", "10")), "371000", value("2021-01-01", "«4»")),
                OUT_OF_BOUNDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ value: 10 }",
                "{ value: 10, basis: \"\" }",
                "{ value: 10, basis: }",
                "{ notApplicable: true }",
                "{ value: null }"
            })
    void every_entry_cites_its_basis(String entry) {
        isTold(Values.national("min: 0", "2020-01-01: «»" + entry), MISSING_BASIS);
    }

    @Test
    void an_entry_without_a_value_is_told() {
        isTold(Values.national("min: 0", "2020-01-01: «»{ basis: 乙 }"), MISSING_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«10»", "[«10»]"})
    void an_entry_that_is_a_bare_number_is_told(String entry) {
        isTold(Values.national("min: 0", "2020-01-01: " + entry), WRONG_SHAPE);
    }

    @Test
    void two_values_for_one_purpose_on_one_day_are_told() {
        isTold(
                Values.national(
                        "min: 0",
                        "2020-01-01: [ { value: 1, purpose: a, basis: 乙 }, { value: «2», purpose: a, basis: 乙 } ]"),
                OTHER_PURPOSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"«overide»: any | override", "«Min»: 0 | min", "«vaules»: 3 | values", "«describtion»: x | "})
    void a_misspelt_key_of_a_declaration_is_told_with_the_nearest(String key, String nearest) {
        Draft draft = Values.national(key, value("2020-01-01", "1"));
        isTold(draft, UNKNOWN_KEY);
        if (nearest != null) {
            assertThat(draft.problems().get(0).repair(Locale.CHINESE)).isEqualTo("是否应为 " + nearest);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "«baiss»: 乙, basis",
        "«unverifed»: true, unverified",
        "«notapplicable»: true, notApplicable",
        "«pupose»: x, purpose"
    })
    void a_misspelt_key_of_a_value_is_told_with_the_nearest(String key, String nearest) {
        Draft draft = Values.national("min: 0", "2020-01-01: { value: 1, basis: 乙, " + key + " }");
        isTold(draft, UNKNOWN_KEY);
        assertThat(draft.problems().get(0).repair(Locale.CHINESE)).isEqualTo("是否应为 " + nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«raise»", "«raise_only»", "«只能提高»", "«none»"})
    void an_unknown_policy_is_told(String policy) {
        isTold(Values.national("override: " + policy, value("2020-01-01", "1")), INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«decimal»", "«numbr»", "«日期»"})
    void an_unknown_type_is_told(String type) {
        isTold(Values.national("type: " + type, value("2020-01-01", "1")), INVALID_VALUE);
    }

    @Test
    void a_number_without_a_unit_is_told_and_nothing_else() {
        Draft draft = Values.draft(IN_PERCENT, "min: 0", value("2020-01-01", "1"));
        assertThat(draft.problems()).extracting(Problem::code).containsExactly(MISSING_KEY);
    }

    @Test
    void bounds_that_leave_no_value_are_told() {
        assertThat(Values.national("min: 100, max: 0").problems()).hasSize(1);
    }
}
