package org.zhize.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.parameter.Values.inForce;
import static org.zhize.parameter.Values.national;
import static org.zhize.parameter.Values.percent;
import static org.zhize.parameter.Values.regional;
import static org.zhize.parameter.Values.value;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.exact.Real;
import org.zhize.problem.Draft;

/** Which value of a parameter is in force: by date, by region, by purpose. */
class ParametersTest {

    private static final String NATION = "100000";
    private static final String PROVINCE = "370000";
    private static final String CITY = "371000";
    private static final String COUNTY = "371002";

    private static final Draft EVERYWHERE = regional(
            regional(
                    regional(national("override: any", value("2020-01-01", "1")), PROVINCE, value("2020-01-01", "2")),
                    CITY,
                    value("2020-01-01", "3")),
            COUNTY,
            value("2020-01-01", "4"));

    @ParameterizedTest
    @CsvSource({"2015-12-31, 4", "2021-08-31, 4", "2021-09-01, 5", "2021-12-31, 5"})
    void meals_rise_within_a_year(String asOf, String yuan) {
        Draft meals = Values.draft(
                "generalBudget >= parameters.number(\"rate\")",
                "unit: 元",
                value("2011-01-01", "4"),
                value("2021-09-01", "5"));
        assertThat(inForce(meals, COUNTY, asOf)).get().satisfies(value -> {
            assertThat(((Real) value.value()).compareWith(Real.of(Integer.parseInt(yuan))))
                    .isZero();
            assertThat(value.setting().text()).isEqualTo(yuan);
        });
    }

    @ParameterizedTest
    @CsvSource({"100000, 1", "370000, 2", "371000, 3", "371002, 4"})
    void the_nearest_region_wins(String region, String percent) {
        assertThat(percent(EVERYWHERE, region, "2022-12-31")).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"100000, 1", "370000, 2", "371000, 2", "371002, 2"})
    void a_region_that_says_nothing_takes_what_is_above_it(String region, String percent) {
        Draft draft = regional(national("override: any", value("2020-01-01", "1")), PROVINCE, value("2020-01-01", "2"));
        assertThat(percent(draft, region, "2022-12-31")).isEqualTo(percent);
    }

    @Test
    void a_value_for_a_part_of_the_country_needs_none_for_the_nation() {
        Draft draft = regional(national("override: any"), CITY, value("2022-01-01", "10"));
        assertThat(percent(draft, COUNTY, "2022-01-01")).isEqualTo("10");
        assertThat(percent(draft, COUNTY, "2021-12-31")).isEmpty();
        assertThat(percent(draft, PROVINCE, "2022-12-31")).isEmpty();
    }

    @Test
    void a_regional_value_waits_for_its_date() {
        Draft draft = regional(national("override: any", value("2020-01-01", "1")), CITY, value("2022-01-01", "9"));
        assertThat(percent(draft, CITY, "2021-12-31")).isEqualTo("1");
        assertThat(percent(draft, CITY, "2022-01-01")).isEqualTo("9");
    }

    @Test
    void an_older_value_of_the_region_beats_a_newer_one_of_the_nation() {
        Draft draft = regional(
                national("override: any", value("2020-01-01", "1"), value("2022-06-01", "2")),
                CITY,
                value("2021-01-01", "9"));
        assertThat(percent(draft, CITY, "2022-12-31")).isEqualTo("9");
    }

    @Test
    void before_the_first_date_nothing_is_in_force() {
        assertThat(percent(national("override: any", value("2020-01-01", "1")), NATION, "2019-12-31"))
                .isEmpty();
    }

    @Test
    void null_falls_back_to_the_region_above() {
        Draft draft = regional(
                regional(national("override: any", value("2020-01-01", "1")), PROVINCE, value("2020-01-01", "2")),
                CITY,
                value("2021-01-01", "3"),
                value("2022-01-01", "null"));
        assertThat(percent(draft, COUNTY, "2021-12-31")).isEqualTo("3");
        assertThat(percent(draft, COUNTY, "2022-01-01")).isEqualTo("2");
    }

    @Test
    void null_of_the_nation_ends_the_parameter() {
        Draft draft = national("override: any", value("2020-01-01", "1"), value("2022-01-01", "null"));
        assertThat(percent(draft, CITY, "2021-12-31")).isEqualTo("1");
        assertThat(percent(draft, CITY, "2022-01-01")).isEmpty();
    }

    @Test
    void not_applicable_ends_the_parameter_for_the_region_and_below() {
        Draft draft = regional(
                national("override: any", value("2020-01-01", "1")),
                CITY,
                "2022-01-01: { notApplicable: true, basis: 乙 }");
        assertThat(percent(draft, COUNTY, "2022-01-01")).isEmpty();
        assertThat(percent(draft, COUNTY, "2021-12-31")).isEqualTo("1");
        assertThat(percent(draft, PROVINCE, "2022-12-31")).isEqualTo("1");
    }

    @Test
    void a_county_may_set_again_what_its_city_ended() {
        Draft draft = regional(
                regional(
                        national("override: any", value("2020-01-01", "1")),
                        CITY,
                        "2021-01-01: { notApplicable: true, basis: 乙 }"),
                COUNTY,
                value("2022-01-01", "7"));
        assertThat(percent(draft, COUNTY, "2021-12-31")).isEmpty();
        assertThat(percent(draft, COUNTY, "2022-01-01")).isEqualTo("7");
    }

    @Test
    void a_purpose_has_its_own_value_and_else_the_ordinary_one() {
        Draft draft = national("override: any", value("2020-01-01", "85"), value("2021-01-01", "95", "recognition"));
        assertThat(inForce(draft, CITY, "2022-12-31", "recognition"))
                .get()
                .extracting(Values::percent)
                .isEqualTo("95");
        assertThat(inForce(draft, CITY, "2022-12-31", "recheck"))
                .get()
                .extracting(Values::percent)
                .isEqualTo("85");
        assertThat(inForce(draft, CITY, "2022-12-31"))
                .get()
                .extracting(Values::percent)
                .isEqualTo("85");
        assertThat(inForce(draft, CITY, "2020-12-31", "recognition"))
                .get()
                .extracting(Values::percent)
                .isEqualTo("85");
    }

    @Test
    void two_purposes_may_have_values_on_one_day() {
        Draft draft = national(
                "override: any",
                "2020-01-01: [ { value: 85, basis: 乙 }, { value: 95, purpose: recognition, basis: 乙 } ]");
        assertThat(inForce(draft, CITY, "2020-01-01", "recognition"))
                .get()
                .extracting(Values::percent)
                .isEqualTo("95");
        assertThat(inForce(draft, CITY, "2020-01-01"))
                .get()
                .extracting(Values::percent)
                .isEqualTo("85");
    }

    @Test
    void what_is_in_force_says_where_it_comes_from() {
        Draft draft = regional(
                national("override: any"), CITY, "2022-01-01: { value: 10, basis: 某报告 二(二), unverified: true }");
        assertThat(inForce(draft, COUNTY, "2022-12-31"))
                .get()
                .extracting(ParameterInForce::setting)
                .satisfies(setting -> {
                    assertThat(setting.region()).isEqualTo(CITY);
                    assertThat(setting.from()).isEqualTo(LocalDate.of(2022, 1, 1));
                    assertThat(setting.basis()).isEqualTo("某报告 二(二)");
                    assertThat(setting.unverified()).isTrue();
                    assertThat(setting.location()).hasToString("regions/371000.yaml:2:36");
                });
    }

    @Test
    void a_value_is_verified_unless_it_says_otherwise() {
        assertThat(inForce(EVERYWHERE, CITY, "2022-12-31"))
                .get()
                .extracting(value -> value.setting().unverified())
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"0.501787, 0.501787", "33.3333333333333333333, 33.333333", "0, 0", "100, 100", "-1, -1", "1E+2, 100"})
    void a_number_is_read_exactly(String written, String percent) {
        assertThat(percent(national("override: any", value("2020-01-01", written)), CITY, "2022-12-31"))
                .isEqualTo(percent);
    }

    @Test
    void an_unknown_region_has_no_value() {
        assertThat(percent(EVERYWHERE, "999999", "2022-12-31")).isEmpty();
    }
}
