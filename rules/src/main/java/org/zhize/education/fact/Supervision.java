package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Inspectors of schools, and the schools that each inspector answers for.
 *
 * @param year the year described
 * @param schools established schools
 * @param listedSchools those of {@code schools} that show on a plaque which inspector answers for them
 * @param wrongPlaques those of {@code listedSchools} whose plaque is wrong or out of date
 * @param fullTime full-time inspectors
 * @param partTime part-time inspectors
 * @param longestService the most terms that a part-time inspector has served in succession; 0 where there is none
 */
@Title(zh = "督学", en = "inspectors")
public record Supervision(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "建制学校数", en = "established schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "责任督学挂牌学校数", en = "schools with a plaque") @Unit("所") @Nullable Integer listedSchools,

        @Title(zh = "公示牌信息有误的学校数", en = "wrong plaques") @Unit("所") @Nullable Integer wrongPlaques,

        @Title(zh = "专职督学", en = "full-time inspectors") @Unit("人") @Nullable Integer fullTime,

        @Title(zh = "兼职督学", en = "part-time inspectors") @Unit("人") @Nullable Integer partTime,

        @Title(zh = "兼职督学连续任职最多的届数", en = "most terms in succession") @Unit("届") @Nullable Integer longestService) {}
