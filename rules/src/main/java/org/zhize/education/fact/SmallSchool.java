package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A small rural school or a rural boarding school: the schools whose standards the province sets of their own.
 *
 * @param year the year described
 * @param school the school
 * @param pupils its pupils
 * @param meetsStandard whether it meets the province's standard for such schools
 * @param separatelyStaffed whether its posts are fixed for it alone, apart from other schools
 */
@Title(zh = "乡村小规模学校和寄宿制学校", en = "small rural and boarding school")
public record SmallSchool(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,

        @Title(zh = "学生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "是否达到省定标准", en = "meets the standard") @Nullable Boolean meetsStandard,

        @Title(zh = "是否单独核定编制", en = "separately staffed") @Nullable Boolean separatelyStaffed) {}
