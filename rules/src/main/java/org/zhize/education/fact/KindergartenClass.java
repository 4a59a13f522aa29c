package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One class of a kindergarten.
 *
 * @param year the year described
 * @param kindergarten the kindergarten
 * @param group the age group
 * @param name the name of the class, where a group has several
 * @param children children in the class
 */
@Title(zh = "幼儿园班级", en = "kindergarten class")
public record KindergartenClass(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Key @Title(zh = "幼儿园", en = "kindergarten") @Nullable String kindergarten,

        @Key @Title(zh = "年龄班", en = "age group") @Nullable AgeGroup group,
        @Key @Title(zh = "班级", en = "class") @Nullable String name,

        @Title(zh = "班额", en = "children") @Unit("人") @Nullable Integer children) {}
