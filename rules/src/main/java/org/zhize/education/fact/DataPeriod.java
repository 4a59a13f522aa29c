package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The period to which a figure really belongs, where that is not simply the year it is entered under: a school year, half a year, the
 * year before its publication. The figure is the Measurement of the same indicator, stage and year.
 *
 * @param year the year that the figure is entered under
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param firstYear the year in which the period begins
 * @param lastYear the year in which it ends
 * @param months how many months it covers; null for a count on one day
 */
@Title(zh = "数据所属时期", en = "period of a datum")
public record DataPeriod(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "起始年份", en = "first year") @Nullable Integer firstYear,
        @Title(zh = "截止年份", en = "last year") @Nullable Integer lastYear,

        @Title(zh = "月数", en = "months") @Unit("个") @Nullable Integer months) {}
