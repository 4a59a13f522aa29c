package org.zhize.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.parameter.Values.national;
import static org.zhize.parameter.Values.percent;
import static org.zhize.parameter.Values.regional;
import static org.zhize.parameter.Values.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** What a region may do to the value of the region above it. */
class OverridePolicyTest {

    private static final String PROVINCE = "370000";
    private static final String CITY = "371000";

    @ParameterizedTest
    @CsvSource({
        "any, 8, true", "any, 10, true", "any, 12, true",
        "raise-only, 8, false", "raise-only, 10, true", "raise-only, 12, true",
        "lower-only, 8, true", "lower-only, 10, true", "lower-only, 12, false"
    })
    void a_region_may_go_where_the_policy_lets_it(String policy, String own, boolean allowed) {
        Draft draft =
                regional(national("override: " + policy, value("2020-01-01", "10")), CITY, value("2021-01-01", own));
        assertThat(draft.problems())
                .extracting(Problem::code)
                .isEqualTo(allowed ? List.of() : List.of(ProblemCode.OVERRIDE_REFUSED));
    }

    @Test
    void without_a_policy_a_region_may_do_anything() {
        Draft draft = regional(national("min: 0", value("2020-01-01", "10")), CITY, value("2021-01-01", "8"));
        assertThat(percent(draft, CITY, "2022-12-31")).isEqualTo("8");
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, 12", "2022-06-30, 12", "2022-07-01, 15"})
    void a_newer_higher_floor_of_the_nation_beats_an_older_lower_one_of_the_region(String asOf, String percent) {
        Draft draft = regional(
                national("override: raise-only", value("2020-01-01", "10"), value("2022-07-01", "15")),
                CITY,
                value("2021-01-01", "12"));
        assertThat(percent(draft, CITY, asOf)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, 56", "2022-07-01, 50"})
    void a_newer_lower_ceiling_of_the_nation_beats_an_older_higher_one_of_the_region(String asOf, String percent) {
        Draft draft = regional(
                national("override: lower-only", value("2020-01-01", "60"), value("2022-07-01", "50")),
                CITY,
                value("2021-01-01", "56"));
        assertThat(percent(draft, CITY, asOf)).isEqualTo(percent);
    }

    @Test
    void a_newer_lower_floor_of_the_nation_does_not_lower_the_region() {
        Draft draft = regional(
                national("override: raise-only", value("2020-01-01", "10"), value("2022-07-01", "5")),
                CITY,
                value("2021-01-01", "12"));
        assertThat(percent(draft, CITY, "2022-12-31")).isEqualTo("12");
    }

    @Test
    void a_region_is_held_to_the_nearest_region_above_that_says_something() {
        Draft draft = regional(
                regional(
                        national("override: raise-only", value("2020-01-01", "10")),
                        PROVINCE,
                        value("2020-01-01", "20")),
                CITY,
                value("2021-01-01", "15"));
        assertThat(draft.problems())
                .extracting(
                        Problem::code,
                        problem -> problem.location().toString(),
                        problem -> problem.arguments().get(4).zh())
                .containsExactly(tuple(ProblemCode.OVERRIDE_REFUSED, "regions/371000.yaml:2:36", "20"));
    }

    @Test
    void a_value_before_anything_above_is_in_force_is_free() {
        Draft draft =
                regional(national("override: raise-only", value("2022-01-01", "10")), CITY, value("2020-01-01", "5"));
        assertThat(draft.problems()).isEmpty();
        assertThat(percent(draft, CITY, "2021-12-31")).isEqualTo("5");
        assertThat(percent(draft, CITY, "2022-01-01")).isEqualTo("10");
    }

    @Test
    void falling_back_is_always_allowed() {
        Draft draft = regional(
                national("override: raise-only", value("2020-01-01", "10")),
                CITY,
                value("2021-01-01", "12"),
                value("2022-01-01", "null"));
        assertThat(percent(draft, CITY, "2022-12-31")).isEqualTo("10");
    }

    @Test
    void a_purpose_is_held_to_values_for_the_same_purpose() {
        Draft draft = regional(
                national("override: raise-only", value("2020-01-01", "10"), value("2020-01-02", "90", "recognition")),
                CITY,
                value("2021-01-01", "80", "recognition"));
        assertThat(draft.problems()).extracting(Problem::code).containsExactly(ProblemCode.OVERRIDE_REFUSED);
    }

    @Test
    void dates_are_raised_by_being_later() {
        Draft later = Values.draft(
                "approved <= parameters.date(\"rate\")",
                "type: date, override: raise-only",
                value("2020-01-01", "2020-06-30"));
        assertThat(regional(later, CITY, value("2021-01-01", "2020-12-31")).problems())
                .isEmpty();
        assertThat(regional(later, CITY, value("2021-01-01", "2020-01-31")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OVERRIDE_REFUSED);
    }
}
