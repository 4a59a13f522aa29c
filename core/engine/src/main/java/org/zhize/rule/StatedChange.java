package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * A direction that a source states without printing the figures, such as 「低于2021年」. It decides where neither figures
 * nor a stated rate do.
 *
 * @param indicator the indicator's name, chosen by the rule set
 * @param stage the stage it describes; null where it is not divided by stage
 * @param year the year that is compared with the year before
 * @param direction how the indicator moved
 */
@Title(zh = "升降表述", en = "stated change")
public record StatedChange(
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "方向", en = "direction") @Nullable Direction direction) {}
