package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "10000000, '10,000,000'",
        "1234567.8, '1,234,567.80'",
        "0, 0",
        "999.999, '≈1,000.00'",
        "12345678901234567890, '12,345,678,901,234,567,890'",
        "很多, 很多"
    })
    void sums_are_grouped_by_thousands(String amount, String shown) {
        assertThat(Money.yuan(amount)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1250000.00, '1,250,000.00'", "5, 5.00", "多, 多"})
    void amounts_always_show_the_fen(String amount, String shown) {
        assertThat(Money.toTheFen(amount)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "2.50, 2.5", "2.3333333333, ≈2.3333", "100, 100", "重, 重"})
    void weights_are_short(String weight, String shown) {
        assertThat(Money.weight(weight)).isEqualTo(shown);
    }
}
