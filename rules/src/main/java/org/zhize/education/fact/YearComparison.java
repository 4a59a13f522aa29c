package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The two figures of which a source states the growth. The growth is the Measurement of the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param last last year's figure, in {@code unit}
 * @param now this year's figure, in {@code unit}
 * @param unit the unit of both
 */
@Title(zh = "两年对照", en = "two years compared")
public record YearComparison(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "上年数", en = "last") @Unit(from = "unit") @Nullable BigDecimal last,

        @Title(zh = "本年数", en = "now") @Unit(from = "unit") @Nullable BigDecimal now,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
