package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What one school has of that of which a source prints the coefficient of variation between schools. The coefficient is the Measurement
 * of the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param school the school
 * @param pupils its pupils
 * @param amount what it has altogether, in {@code unit}
 * @param unit the unit of {@code amount}
 */
@Title(zh = "一所学校的数", en = "amount of one school")
public record SchoolAmount(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,

        @Title(zh = "学生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "总量", en = "amount") @Unit(from = "unit") @Nullable BigDecimal amount,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
