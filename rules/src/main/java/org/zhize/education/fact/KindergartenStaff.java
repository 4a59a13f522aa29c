package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Teachers and staff of all kindergartens, and how many of them in public ones are in the establishment.
 *
 * @param year the year described
 * @param teachers full-time teachers of all kindergartens
 * @param collegeTeachers those of them with a junior-college degree or above
 * @param certifiedTeachers those of them who hold a certificate
 * @param publicStaff teachers and managers of public kindergartens
 * @param inQuota those of them who are under establishment control
 */
@Title(zh = "幼儿园教师", en = "kindergarten staff")
public record KindergartenStaff(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "专任教师数", en = "teachers") @Unit("人") @Nullable Integer teachers,

        @Title(zh = "专科及以上学历教师数", en = "college teachers") @Unit("人") @Nullable Integer collegeTeachers,

        @Title(zh = "持证教师数", en = "certified teachers") @Unit("人") @Nullable Integer certifiedTeachers,

        @Title(zh = "公办园教师和管理人员数", en = "staff of public kindergartens") @Unit("人") @Nullable Integer publicStaff,

        @Title(zh = "纳入机构编制管理人数", en = "in quota") @Unit("人") @Nullable Integer inQuota) {}
