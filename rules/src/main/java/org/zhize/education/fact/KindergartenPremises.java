package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The areas of one kindergarten.
 *
 * @param year the year described
 * @param kindergarten the kindergarten
 * @param children children in it
 * @param outdoorArea outdoor play area, in ㎡
 * @param activityArea floor area of the rooms that children use, in ㎡
 * @param buildingArea floor area of all its buildings, in ㎡
 */
@Title(zh = "幼儿园园舍", en = "kindergarten premises")
public record KindergartenPremises(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Key @Title(zh = "幼儿园", en = "kindergarten") @Nullable String kindergarten,

        @Title(zh = "在园幼儿数", en = "children") @Unit("人") @Nullable Integer children,

        @Title(zh = "室外游戏场地面积", en = "outdoor play area") @Unit("㎡") @Nullable BigDecimal outdoorArea,

        @Title(zh = "幼儿活动用房建筑面积", en = "activity rooms") @Unit("㎡") @Nullable BigDecimal activityArea,

        @Title(zh = "建筑面积", en = "building area") @Unit("㎡") @Nullable BigDecimal buildingArea) {}
