package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One class of a school.
 *
 * @param year the year described
 * @param school the school
 * @param stage primary, junior or senior high
 * @param grade the grade within the stage, from 1; 7 (七年级) is also read as the first of junior secondary
 * @param name the name of the class, where a grade has several
 * @param pupils pupils in the class
 */
@Title(zh = "班级", en = "class")
public record SchoolClass(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Key @Title(zh = "年级", en = "grade") @Nullable Integer grade,
        @Key @Title(zh = "班级", en = "class") @Nullable String name,

        @Title(zh = "班额", en = "pupils") @Unit("人") @Nullable Integer pupils) {}
