package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How many pupils took part in an activity that is meant for all.
 *
 * @param year the year described
 * @param activity the activity, such as the criterion's id
 * @param pupils pupils whom it is meant for
 * @param participants those who took part, each counted once
 */
@Title(zh = "学生参与情况", en = "participation")
public record Participation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "活动", en = "activity") @Nullable String activity,

        @Title(zh = "学生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "参与人数", en = "participants") @Unit("人") @Nullable Integer participants) {}
