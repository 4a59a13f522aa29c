package org.zhize.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @Property(tries = 300)
    void what_is_written_in_full_or_in_short_is_the_number(@ForAll BigDecimal number) {
        assertThat(DecimalText.parse(number.toString())).isEqualTo(number);
        assertThat(DecimalText.parse(number.toPlainString())).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-9.99e999", "1e-1000", "0", "0.00"})
    void any_figure_is_read(String text) {
        assertThat(DecimalText.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000",
                "1e-1001",
                "1e999999999",
                "-1e-999999999",
                "1e2147483647",
                "1e9999999999",
                "",
                "x",
                "0x1"
            })
    void what_would_fill_the_memory_and_what_is_no_number_is_refused(String text) {
        assertThatThrownBy(() -> DecimalText.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000001", "1e-1000001", "1e999999999", "0e-999999999"})
    void nothing_is_calculated_with_more_digits_than_anybody_has(String text) {
        assertThatThrownBy(() -> Real.of(new BigDecimal(text)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("位数太多");
    }
}
