package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The mean and the standard deviation that a source prints beside a coefficient of variation. The coefficient is the Measurement of
 * the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param mean the mean, in {@code unit}
 * @param deviation the standard deviation, in {@code unit}
 * @param unit the unit of both
 */
@Title(zh = "平均数和标准差", en = "mean and standard deviation")
public record MeanAndDeviation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "平均数", en = "mean") @Unit(from = "unit") @Nullable BigDecimal mean,

        @Title(zh = "标准差", en = "deviation") @Unit(from = "unit") @Nullable BigDecimal deviation,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
