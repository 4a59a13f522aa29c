package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One part of a total that a source prints. The total is the Measurement of the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param part what it is a part of the total for, such as a stage, a kind of school or a source of money
 * @param value the part, in {@code unit}
 * @param unit the unit of {@code value}
 */
@Title(zh = "合计的分项", en = "part of a total")
public record StatedPart(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Key @Title(zh = "分项", en = "part") @Nullable String part,

        @Title(zh = "数值", en = "value") @Unit(from = "unit") @Nullable BigDecimal value,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
