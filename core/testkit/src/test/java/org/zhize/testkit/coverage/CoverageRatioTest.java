package org.zhize.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageRatioTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0 %",
        "1, 3, 33.3 %",
        "2, 3, 66.6 %",
        "1, 2, 50 %",
        "999, 1000, 99.9 %",
        "9999, 10000, 99.9 %",
        "2147483646, 2147483647, 99.9 %",
        "9901, 10000, 99.0 %",
        "99, 100, 99 %",
        "7, 7, 100 %",
        "0, 0, 0 %",
    })
    void a_percentage_is_rounded_down(int covered, int total, String percent) {
        assertThat(new CoverageRatio(covered, total).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "999, 1000, 99.9, true",
        "998, 1000, 99.9, false",
        "9999, 10000, 99.99, true",
        "9999, 10000, 100, false",
        "2, 3, 66.6, true",
        "2, 3, 66.7, false",
        "2, 3, 66.66666666666666666667, false",
        "10000, 10000, 100, true",
        "0, 7, 0, true",
        "0, 0, 0, true",
        "0, 0, 1, false",
    })
    void a_minimum_is_compared_exactly(int covered, int total, BigDecimal minimum, boolean reached) {
        assertThat(new CoverageRatio(covered, total).reaches(minimum)).isEqualTo(reached);
    }

    @Test
    void a_minimum_is_a_decimal_with_or_without_a_sign() {
        assertThat(CoverageRatio.minimum("99.9")).isEqualByComparingTo("99.9");
        assertThat(CoverageRatio.minimum("99.9 %")).isEqualByComparingTo("99.9");
        assertThat(CoverageRatio.minimum("0")).isZero();
        assertThat(CoverageRatio.minimum("100%")).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "-0.1", "100.1", "九十", "1/2", "1e400000000"})
    void what_is_no_percentage_is_refused(String written) {
        assertThatThrownBy(() -> CoverageRatio.minimum(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("覆盖率下限应为 0 到 100 的数：" + written);
    }
}
