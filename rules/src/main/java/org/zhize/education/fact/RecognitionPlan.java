package org.zhize.education.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * When a county planned to be recognised, such as for universal inclusive preschool, and when it was.
 *
 * @param year the year described
 * @param programme what it is recognised for: the id of the criterion
 * @param plannedOn the day by which the plan wants the recognition
 * @param recognised whether it is recognised
 * @param recognisedOn the day of the recognition
 */
@Title(zh = "县级创建规划", en = "recognition plan")
public record RecognitionPlan(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "创建项目", en = "programme") @Nullable String programme,
        @Title(zh = "规划日期", en = "planned on") @Nullable LocalDate plannedOn,
        @Title(zh = "是否已认定", en = "recognised") @Nullable Boolean recognised,
        @Title(zh = "认定日期", en = "recognised on") @Nullable LocalDate recognisedOn) {}
