package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The first and the last figure of a span of years of which a source states the mean annual increment. The increment is the
 * Measurement of the same indicator and year.
 *
 * @param year the last year of the span
 * @param firstYear the first year of the span
 * @param indicator the indicator, named as in the Measurement
 * @param first the first year's figure, in {@code unit}
 * @param last the last year's figure, in {@code unit}
 * @param unit the unit of both
 */
@Title(zh = "首末两年", en = "first and last year")
public record SpanOfYears(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "起始年份", en = "first year") @Nullable Integer firstYear,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,

        @Title(zh = "首年数", en = "first") @Unit(from = "unit") @Nullable BigDecimal first,

        @Title(zh = "末年数", en = "last") @Unit(from = "unit") @Nullable BigDecimal last,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
