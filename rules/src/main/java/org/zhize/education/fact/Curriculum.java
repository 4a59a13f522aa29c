package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Classes of a school that lack lessons which the national curriculum prescribes.
 *
 * @param year the year described
 * @param school the school
 * @param stage primary, junior or senior high
 * @param shortClasses classes that lack a subject or have too few lessons of one
 * @param divertedClasses classes whose lessons of physical education, music, art or labour are given to other subjects
 */
@Title(zh = "课程开设", en = "curriculum")
public record Curriculum(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "没有开齐开足的班数", en = "short classes") @Unit("班") @Nullable Integer shortClasses,

        @Title(zh = "音体美劳课时被挤占挪用的班数", en = "diverted classes") @Unit("班") @Nullable Integer divertedClasses) {}
