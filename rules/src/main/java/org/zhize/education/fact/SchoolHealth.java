package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What one school does for its pupils' health: its clinic and staff, screenings and daily exercise. Its size and
 * whether pupils live in it stand in {@link School}.
 *
 * @param year the year described
 * @param school the school
 * @param room whether it has a clinic, a health-care room or neither
 * @param clinicArea floor area of the clinic, in ㎡
 * @param professionals health technicians: doctors and nurses
 * @param healthTeachers health teachers, full or part time
 * @param springScreenings screenings of all pupils' eyesight in the spring term
 * @param autumnScreenings screenings of all pupils' eyesight in the autumn term
 * @param exercise time for exercise at school on a school day, in minutes (分钟)
 */
@Title(zh = "学校卫生与健康", en = "school health")
public record SchoolHealth(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校名称", en = "school") @Nullable String school,
        @Title(zh = "医务室类别", en = "room") @Nullable HealthRoom room,

        @Title(zh = "卫生室面积", en = "clinic area") @Unit("㎡") @Nullable BigDecimal clinicArea,

        @Title(zh = "卫生专业技术人员数", en = "health professionals") @Unit("人") @Nullable Integer professionals,

        @Title(zh = "保健教师数", en = "health teachers") @Unit("人") @Nullable Integer healthTeachers,

        @Title(zh = "春季学期视力筛查次数", en = "spring screenings") @Unit("次") @Nullable Integer springScreenings,

        @Title(zh = "秋季学期视力筛查次数", en = "autumn screenings") @Unit("次") @Nullable Integer autumnScreenings,

        @Title(zh = "每天锻炼时间", en = "time for exercise") @Unit("分钟") @Nullable Integer exercise) {}
