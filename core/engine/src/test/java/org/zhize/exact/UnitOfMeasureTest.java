package org.zhize.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitOfMeasureTest {

    private static UnitOfMeasure unit(String symbol) {
        return UnitOfMeasure.parse(symbol).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 万元, 10000, 元",
        "1, 亿元, 10000, 万元",
        "0.0001, 万元, 1, 元",
        "7, 千元, 7000, 元",
        "10, %, 0.1, 1",
        "3, 百分点, 3, %",
        "1, 万人, 10000, 人",
        "4.2, 人/百生, 0.042, 人/生",
        "100, 间/生, 10000, 间/百生",
        "1.5, 万元/生, 15000, 元/生",
        "1, 亿元/万人, 1, 万元/人",
        "7.5, ㎡/生, 7.5, 平方米/生",
        "7.5, m²/生, 7.5, ㎡/人",
        "2, 天, 2, 日",
        "1, 所, 1, 个"
    })
    void converts_exactly(String amount, String from, String expected, String to) {
        Real converted = unit(to).fromBase(unit(from).toBase(Real.of(new BigDecimal(amount))));

        assertThat(converted).isEqualTo(Real.of(new BigDecimal(expected)));
        assertThat(unit(from).dimension()).isEqualTo(unit(to).dimension());
    }

    @ParameterizedTest
    @CsvSource({"元, %", "元, 人", "元/生, 元", "㎡, 元", "天, 1", "人/百生, 人", "元, ㎡", "㎡/生, 元/生"})
    void tells_what_does_not_compare(String one, String other) {
        assertThat(unit(one).dimension()).isNotEqualTo(unit(other).dimension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "万", "万万元", "美元", "元/", "/生", "元/生/年", "%%", "百", "元 / 生生", "1/0", "yuan", "kg", "元²"})
    void does_not_guess_a_unit(String symbol) {
        assertThat(UnitOfMeasure.parse(symbol)).isEmpty();
    }

    @Test
    void people_per_pupil_is_a_ratio() {
        assertThat(unit("人/百生").dimension()).isEqualTo(unit("%").dimension());
        assertThat(unit("人/生").dimension()).isEqualTo(Dimension.NONE);
    }

    @Test
    void only_per_cent_is_written_as_per_cent() {
        assertThat(unit("%").isPercent()).isTrue();
        assertThat(unit("百分点").isPercent()).isTrue();
        assertThat(unit("1").isPercent()).isFalse();
        assertThat(unit("人/百生").isPercent()).isFalse();
    }

    @Property(tries = 300)
    void there_and_back_is_where_it_started(@ForAll BigDecimal amount, @ForAll @From("symbols") String symbol) {
        UnitOfMeasure unit = unit(symbol);

        assertThat(unit.fromBase(unit.toBase(Real.of(amount)))).isEqualTo(Real.of(amount));
    }

    @Provide
    Arbitrary<String> symbols() {
        return Arbitraries.of("元", "万元", "亿元", "%", "百分点", "人", "万人", "人/百生", "㎡/生", "元/生", "1", "天");
    }
}
