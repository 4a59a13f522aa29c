package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Pupils who were transferred into one class during the year, and how large it was before.
 *
 * @param year the year described
 * @param school the school
 * @param stage primary or junior
 * @param grade the grade within the stage
 * @param name the name of the class, where a grade has several
 * @param pupilsBefore pupils in the class before the first of them came
 * @param transferredIn pupils transferred into it
 */
@Title(zh = "班级转入学生", en = "transfers into a class")
public record ClassTransfer(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Key @Title(zh = "年级", en = "grade") @Nullable Integer grade,
        @Key @Title(zh = "班级", en = "class") @Nullable String name,

        @Title(zh = "转入前班额", en = "pupils before") @Unit("人") @Nullable Integer pupilsBefore,

        @Title(zh = "转入学生数", en = "transferred in") @Unit("人") @Nullable Integer transferredIn) {}
