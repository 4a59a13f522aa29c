package org.zhize.rule;

import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;

/**
 * A value of a higher region that a government is compared with, such as its city's mean.
 *
 * <p>The library adds those that a criterion declares ({@code reference:}), folded over the region's registered children,
 * and, for each {@link Measurement} that a region above states, one with its indicator.
 *
 * @param indicator what it is a value of: the name that the criterion declares, or the measurement's indicator
 * @param level the level of the region that it describes
 * @param government the code of that region
 * @param stage the stage it describes; null where it is not divided by stage
 * @param year the year it describes
 * @param value the value, in {@code unit}; exact
 * @param unit the unit of {@code value}
 */
@Title(zh = "参照值", en = "reference value")
public record ReferenceValue(
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,

        @Key @Title(zh = "所属层级", en = "level") @Nullable String level,

        @Title(zh = "所属地区", en = "government") @Nullable String government,

        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "数值", en = "value") @Unit(from = "unit") @Nullable Real value,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
