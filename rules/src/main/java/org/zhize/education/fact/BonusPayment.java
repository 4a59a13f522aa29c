package org.zhize.education.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A bonus or rise of pay that civil servants got, and when and at what rate compulsory-education teachers got theirs.
 *
 * @param year the year described
 * @param bonus which bonus or rise it is
 * @param civilServantsOn the day on which civil servants got it
 * @param teachersOn the day on which teachers got it
 * @param civilServantsRate its rate for civil servants, in % of pay
 * @param teachersRate its rate for teachers, in % of pay
 */
@Title(zh = "奖金发放", en = "bonus payment")
public record BonusPayment(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "奖金名称", en = "bonus") @Nullable String bonus,

        @Title(zh = "公务员发放日期", en = "civil servants on") @Nullable LocalDate civilServantsOn,

        @Title(zh = "教师发放日期", en = "teachers on") @Nullable LocalDate teachersOn,

        @Title(zh = "公务员幅度", en = "civil servants' rate") @Unit("%") @Nullable BigDecimal civilServantsRate,

        @Title(zh = "教师幅度", en = "teachers' rate") @Unit("%") @Nullable BigDecimal teachersRate) {}
