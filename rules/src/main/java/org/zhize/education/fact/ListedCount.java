package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How many things a source lists by name. How many it says that there are is the Measurement of the same indicator and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param listed how many it lists, in {@code unit}
 * @param unit the unit of {@code listed}
 */
@Title(zh = "列出的个数", en = "number listed")
public record ListedCount(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,

        @Title(zh = "列出数", en = "listed") @Unit(from = "unit") @Nullable BigDecimal listed,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
