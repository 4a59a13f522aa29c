package org.zhize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Stage;

/** Values of fields from text: exactly or not at all. */
class FactValuesTest {

    private static final FactType SCHOOL = FactType.of(SampleTypes.School.class);
    private static final FactType NUMBERS = FactType.of(SampleTypes.Numbers.class);

    private static Optional<Object> parse(String field, String text) {
        return FactValues.parse(field(field), text);
    }

    private static FactField field(String name) {
        return SCHOOL.field(name).or(() -> NUMBERS.field(name)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "funds, 12.50",
        "funds, 0.1",
        "funds, -3",
        "funds, 1E+3",
        "funds, 123456789012345678901234567890.123456789",
        "area, 3.14"
    })
    void a_decimal_is_read_digit_for_digit(String field, String text) {
        assertThat(parse(field, text)).contains(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({"pupils, 900", "pupils, 900.0", "pupils, 9E2", "pupils, -0"})
    void a_whole_number_may_be_written_as_a_decimal_without_a_rest(String field, String text) {
        assertThat(parse(field, text)).contains(new BigDecimal(text).intValueExact());
    }

    @ParameterizedTest
    @CsvSource({
        "pupils, 900.5",
        "pupils, 2147483648",
        "seats, 9223372036854775808",
        "a, 32768",
        "b, 128",
        "pupils, 九百",
        "pupils, '1,000'",
        "pupils, 900人",
        "pupils, ' '",
        "funds, '12,5'",
        "funds, 12%",
        "funds, NaN",
        "funds, Infinity",
        "funds, 0x10",
        "funds, 1_000",
        "funds, --1",
        "founded, 2021/09/01",
        "founded, 2021-02-29",
        "founded, 2021",
        "founded, 2021年9月1日",
        "open, maybe",
        "open, 2",
        "stage, 小",
        "stage, PRIMARYSCHOOL",
        "rate, 0.5",
        "score, 0.5",
        "remarks, a",
        "changed, 2021-09-01"
    })
    void what_is_not_a_value_of_the_field_is_none(String field, @Nullable String text) {
        assertThat(parse(field, String.valueOf(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "TRUE, true",
        "是, true",
        "1, true",
        "yes, true",
        "Yes, true",
        "false, false",
        "否, false",
        "0, false",
        "no, false",
        "' 是 ', true"
    })
    void a_flag_is_read_in_both_languages(String text, boolean flag) {
        assertThat(parse("open", text)).contains(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"primary", "PRIMARY", "Primary", " primary "})
    void a_choice_is_read_in_any_case(String text) {
        assertThat(parse("stage", text)).contains(Stage.PRIMARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior-high", "senior_high", "SENIOR_HIGH", "Senior-High"})
    void a_choice_of_two_words_is_read_with_a_hyphen(String text) {
        assertThat(parse("stage", text)).contains(Stage.SENIOR_HIGH);
    }

    @Test
    void a_text_loses_the_spaces_round_it() {
        assertThat(parse("name", " 第一 小学 ")).contains("第一 小学");
    }

    @Test
    void a_day_is_read_as_iso_writes_it() {
        assertThat(parse("founded", " 2021-09-01 ")).contains(LocalDate.of(2021, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 亿元, 15000", "12345, 元, 1.2345", "0.0001, 元, 0.00000001", "-3, 万元, -3", "1, 千元, 0.1"})
    void a_number_in_another_unit_is_converted_exactly(String text, String unit, BigDecimal inField) {
        assertThat(FactValues.parse(
                        field("funds"), text, UnitOfMeasure.parse(unit).orElseThrow()))
                .get()
                .satisfies(value -> assertThat((BigDecimal) value).isEqualByComparingTo(inField));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一亿", "", "1.5亿", "%"})
    void a_number_in_another_unit_that_is_none_is_none(String text) {
        assertThat(FactValues.parse(
                        field("funds"), text, UnitOfMeasure.parse("亿元").orElseThrow()))
                .isEmpty();
    }

    @Property(tries = 300)
    void converting_there_and_back_changes_nothing(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(6) BigDecimal amount) {
        FactField funds = field("funds");
        UnitOfMeasure hundredMillion = UnitOfMeasure.parse("亿元").orElseThrow();
        BigDecimal there = (BigDecimal)
                FactValues.parse(funds, amount.toPlainString(), hundredMillion).orElseThrow();
        assertThat(there).isEqualByComparingTo(amount.multiply(new BigDecimal("10000")));
    }

    @ParameterizedTest
    @CsvSource({"funds, 数, a number", "pupils, 整数, a whole number", "open, “是”或“否”（true、false 也行）, true or false"})
    void a_field_says_what_it_may_hold(String field, String zh, String en) {
        assertThat(FactValues.describe(field(field))).isEqualTo(new Bilingual(zh, en));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000", "-1e999999999", "1e-1001"})
    void a_number_that_would_fill_the_memory_is_none(String text) {
        assertThat(FactValues.parse(field("funds"), text)).isEmpty();
        assertThat(FactValues.parse(field("pupils"), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "1e-1000"})
    void a_number_may_still_be_larger_or_smaller_than_any_figure(String text) {
        assertThat(FactValues.parse(field("funds"), text)).contains(new BigDecimal(text));
    }

    @Test
    void a_choice_says_which_there_are_as_files_write_them() {
        assertThat(FactValues.describe(field("stage")).zh())
                .startsWith("下列之一：preschool / primary / junior")
                .contains("senior-high");
    }
}
