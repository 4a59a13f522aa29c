package org.zhize.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure of a named indicator, such as a rate or a growth that a source prints without what it is made of. It
 * decides where the figures it is made of are missing, and yields to them where they are given.
 *
 * <p>Also what an analyst uses to add a criterion for a new indicator without any Java.
 *
 * @param indicator the indicator's name, chosen by the rule set
 * @param stage the stage it describes; null where it is not divided by stage
 * @param year the year it describes
 * @param value the figure, in {@code unit}
 * @param unit the unit of {@code value}; a figure without a unit decides nothing
 * @param relation how the figure relates to the true one; exact if null
 * @param basis the statistical basis (口径)
 * @param provenance who vouches for it
 */
@Title(zh = "指标值", en = "measurement")
public record Measurement(
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "数值", en = "value") @Unit(from = "unit") @Nullable BigDecimal value,

        @Title(zh = "单位", en = "unit") @Nullable String unit,
        @Title(zh = "关系", en = "relation") @Nullable Relation relation,
        @Title(zh = "口径", en = "basis") @Nullable String basis,
        @Title(zh = "来源", en = "provenance") @Nullable Provenance provenance) {}
