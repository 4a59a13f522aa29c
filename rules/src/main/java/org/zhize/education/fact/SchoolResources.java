package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What one school has for one stage. A nine-year school or a complete secondary school is split into its stages.
 *
 * @param year the year described
 * @param school the school
 * @param stage primary or junior
 * @param pupils enrolled pupils
 * @param teachers full-time teachers
 * @param higherDegreeTeachers teachers with more than the prescribed degree
 * @param keyTeachers key teachers of county level or above
 * @param artsTeachers full-time teachers of physical education and arts
 * @param midTitleTeachers teachers with an intermediate or higher professional title
 * @param teachingArea area of teaching and auxiliary rooms, in ㎡
 * @param sportsArea area of sports grounds and halls, in ㎡
 * @param equipment value of teaching equipment, in 元
 * @param multimediaRooms networked multimedia classrooms
 * @param computers computers for teaching
 * @param books library books
 */
@Title(zh = "学校办学条件", en = "school resources")
public record SchoolResources(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "学生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "专任教师数", en = "teachers") @Unit("人") @Nullable Integer teachers,

        @Title(zh = "高于规定学历教师数", en = "higher-degree teachers") @Unit("人") @Nullable Integer higherDegreeTeachers,

        @Title(zh = "县级以上骨干教师数", en = "key teachers") @Unit("人") @Nullable Integer keyTeachers,

        @Title(zh = "体育艺术专任教师数", en = "PE and arts teachers") @Unit("人") @Nullable Integer artsTeachers,

        @Title(zh = "中级及以上职称教师数", en = "mid-title teachers") @Unit("人") @Nullable Integer midTitleTeachers,

        @Title(zh = "教学及辅助用房面积", en = "teaching area") @Unit("㎡") @Nullable BigDecimal teachingArea,

        @Title(zh = "体育运动场馆面积", en = "sports area") @Unit("㎡") @Nullable BigDecimal sportsArea,

        @Title(zh = "教学仪器设备值", en = "equipment") @Unit("元") @Nullable BigDecimal equipment,

        @Title(zh = "网络多媒体教室数", en = "multimedia rooms") @Unit("间") @Nullable Integer multimediaRooms,

        @Title(zh = "计算机台数", en = "computers") @Unit("台") @Nullable Integer computers,

        @Title(zh = "图书册数", en = "books") @Unit("册") @Nullable Integer books) {}
