package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Places that general senior high schools lack, and how a plan adds them.
 *
 * @param year the year of the plan
 * @param gap places that are lacking
 * @param byClasses places added by more classes
 * @param byExtension places added by rebuilt and extended schools
 * @param byNewSchools places added by new schools
 */
@Title(zh = "普通高中学位缺口", en = "gap of places")
public record PlaceGap(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "学位缺口", en = "gap") @Unit("个") @Nullable BigDecimal gap,

        @Title(zh = "扩班增加学位", en = "added by classes") @Unit("个") @Nullable BigDecimal byClasses,

        @Title(zh = "改扩建增加学位", en = "added by extension") @Unit("个") @Nullable BigDecimal byExtension,

        @Title(zh = "新建增加学位", en = "added by new schools") @Unit("个") @Nullable BigDecimal byNewSchools) {}
