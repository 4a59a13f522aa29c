package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Provenance;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The rate at which aid is paid to one pupil of a stage. Of loans it is the most that one student may borrow in a year.
 *
 * @param year the year described
 * @param stage the stage; meals are those of compulsory education, loans those of higher education
 * @param kind what is paid
 * @param rate how much, in {@code unit}
 * @param unit the unit of {@code rate}: 元 a year, or 元/天
 * @param provenance who vouches for it
 */
@Title(zh = "资助标准", en = "aid rate")
public record AidRate(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Key @Title(zh = "资助项目", en = "kind") @Nullable AidKind kind,

        @Title(zh = "标准", en = "rate") @Unit(from = "unit") @Nullable BigDecimal rate,

        @Title(zh = "单位", en = "unit") @Nullable String unit,
        @Title(zh = "来源", en = "provenance") @Nullable Provenance provenance) {}
