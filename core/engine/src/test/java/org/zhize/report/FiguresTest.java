package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.finding.Comparison;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "9.2345678901, ≥, 10, -0.7654321099, ≈9.23, 10, ≈-0.77",
        "9.9999999999, ≥, 10, -0.0000000001, 9.9999999999, 10, -0.0000000001",
        "10.0004999999, ≥, 10, 0.0004999999, ≈10.0005, 10, ≈0.0005",
        "0.501787, ≤, 0.50, -0.001787, ≈0.502, 0.50, ≈-0.002",
        "0.4022345, ≤, 0.5, 0.0977655, ≈0.40, 0.5, ≈0.10",
        "101.5556, ≥, 100, 1.5556, 101.5556, 100, 1.5556",
        "0.3333333333, ≥, 0.6666666667, -0.3333333334, ≈0.33, ≈0.67, ≈-0.34",
    })
    void long_decimals_are_shortened_only_as_far_as_the_threshold_stays_in_its_place(
            String observed, String operator, String required, String margin, String shown, String bound, String gap) {
        assertThat(Figures.shortened(new Comparison(observed, operator, required, margin, "%")))
                .isEqualTo(new Comparison(shown, operator, bound, gap, "%"));
    }

    @Test
    void both_bounds_of_a_range_keep_their_side() {
        assertThat(Figures.shortened(new Comparison("2.4999999999", "∈", "[1.5, 2.5]", "0.0000000001", "")))
                .isEqualTo(new Comparison("2.4999999999", "∈", "[1.5, 2.5]", "0.0000000001", ""));
        assertThat(Figures.shortened(new Comparison("2.1234567891", "∈", "[1.5, 2.5]", "0.3765432109", "")))
                .isEqualTo(new Comparison("≈2.12", "∈", "[1.5, 2.5]", "≈0.38", ""));
    }

    @Test
    void bounds_and_days_stay_as_they_are() {
        Comparison bound = new Comparison(">2.456789", "≥", "2", "", "%");
        Comparison day = new Comparison("2024-01-05", "≤", "2024-01-01", "-4", "天");

        assertThat(Figures.shortened(bound)).isEqualTo(bound);
        assertThat(Figures.shortened(day)).isEqualTo(day);
    }
}
