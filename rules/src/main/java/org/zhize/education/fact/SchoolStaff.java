package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Staff of one school for one stage. The staffing standard counts all staff, not full-time teachers alone.
 *
 * @param year the year described
 * @param school the school
 * @param stage primary, junior or senior high
 * @param locality where it stands; only asked for up to 2013
 * @param pupils its pupils of the stage
 * @param staff all its staff (教职工) for the stage
 * @param teachers full-time teachers among them
 */
@Title(zh = "学校教职工", en = "school staff")
public record SchoolStaff(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "城乡类型", en = "locality") @Nullable Locality locality,

        @Title(zh = "学生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "教职工数", en = "staff") @Unit("人") @Nullable Integer staff,

        @Title(zh = "专任教师数", en = "teachers") @Unit("人") @Nullable Integer teachers) {}
