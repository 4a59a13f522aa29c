package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A survey of how satisfied people are with education.
 *
 * @param year the year of the survey
 * @param surveyed persons whose answer counts
 * @param satisfied those of them who are satisfied
 */
@Title(zh = "满意度调查", en = "satisfaction survey")
public record SatisfactionSurvey(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "有效问卷人数", en = "surveyed") @Unit("人") @Nullable Integer surveyed,

        @Title(zh = "满意人数", en = "satisfied") @Unit("人") @Nullable Integer satisfied) {}
