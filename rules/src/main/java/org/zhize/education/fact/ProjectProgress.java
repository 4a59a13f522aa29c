package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How far a programme of projects or tasks has come by the end of the year: in numbers of projects, or in ㎡ of building.
 *
 * @param year the year whose plan it is
 * @param programme the programme, such as the criterion's id
 * @param planned what the plan asks for by the end of the year, in {@code unit}
 * @param started what was started, in {@code unit}
 * @param finished what was finished, or closed, in {@code unit}
 * @param unit the unit of these three
 * @param plannedInvestment the investment planned by the end of the year, in 万元
 * @param invested what was invested, in 万元
 */
@Title(zh = "项目进度", en = "progress of projects")
public record ProjectProgress(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "项目", en = "programme") @Nullable String programme,

        @Title(zh = "计划数", en = "planned") @Unit(from = "unit") @Nullable BigDecimal planned,

        @Title(zh = "开工数", en = "started") @Unit(from = "unit") @Nullable BigDecimal started,

        @Title(zh = "完成数", en = "finished") @Unit(from = "unit") @Nullable BigDecimal finished,

        @Title(zh = "单位", en = "unit") @Nullable String unit,

        @Title(zh = "计划投资", en = "planned investment") @Unit("万元") @Nullable BigDecimal plannedInvestment,

        @Title(zh = "完成投资", en = "invested") @Unit("万元") @Nullable BigDecimal invested) {}
