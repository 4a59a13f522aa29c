package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Full-time teachers of a stage: their degrees, training and rotation between schools.
 *
 * @param year the year described
 * @param stage the stage; ALL for all stages together
 * @param teachers full-time teachers
 * @param bachelor those of them with a bachelor's degree or above
 * @param ruralTeachers full-time teachers of rural schools
 * @param ruralBachelor those of them with a bachelor's degree or above
 * @param trained teachers trained in the year, each counted once
 * @param trainingHours class hours of training per teacher in the five years up to this one
 * @param ictQualified teachers whose ICT literacy was found to suffice
 * @param eligibleForRotation principals and teachers who are due for rotation
 * @param rotated those of them who moved to another school in the year
 * @param rotatedKeyTeachers key teachers among those who moved
 */
@Title(zh = "教师队伍", en = "teachers")
public record TeacherForce(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "专任教师数", en = "teachers") @Unit("人") @Nullable Integer teachers,

        @Title(zh = "本科及以上学历专任教师数", en = "with a bachelor's degree") @Unit("人") @Nullable Integer bachelor,

        @Title(zh = "农村专任教师数", en = "rural teachers") @Unit("人") @Nullable Integer ruralTeachers,

        @Title(zh = "农村本科及以上学历专任教师数", en = "rural with a bachelor's degree") @Unit("人") @Nullable Integer ruralBachelor,

        @Title(zh = "接受培训的教师数", en = "trained") @Unit("人") @Nullable Integer trained,

        @Title(zh = "近五年人均培训学时", en = "hours of training") @Unit("学时") @Nullable BigDecimal trainingHours,

        @Title(zh = "信息素养合格的教师数", en = "qualified in ICT") @Unit("人") @Nullable Integer ictQualified,

        @Title(zh = "符合交流条件的校长教师数", en = "eligible for rotation") @Unit("人") @Nullable Integer eligibleForRotation,

        @Title(zh = "交流轮岗的校长教师数", en = "rotated") @Unit("人") @Nullable Integer rotated,

        @Title(zh = "交流轮岗的骨干教师数", en = "rotated key teachers") @Unit("人") @Nullable Integer rotatedKeyTeachers) {}
