package org.zhize.education.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Student aid of a stage in a year: what was due, what was paid, and when.
 *
 * @param year the year described
 * @param stage the stage
 * @param entitled what pupils are entitled to, in 万元
 * @param paid what was paid to pupils, in 万元
 * @param localRequired what the government itself must add, in 万元
 * @param localPaid what it added, in 万元
 * @param due the day by which the last payment was due
 * @param paidOn the day of the last payment
 */
@Title(zh = "学生资助资金", en = "student aid")
public record StudentAid(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "应发", en = "entitled") @Unit("万元") @Nullable BigDecimal entitled,

        @Title(zh = "实发", en = "paid") @Unit("万元") @Nullable BigDecimal paid,

        @Title(zh = "应配套", en = "local share required") @Unit("万元") @Nullable BigDecimal localRequired,

        @Title(zh = "配套到位", en = "local share paid") @Unit("万元") @Nullable BigDecimal localPaid,

        @Title(zh = "应发日期", en = "due") @Nullable LocalDate due,
        @Title(zh = "实发日期", en = "paid on") @Nullable LocalDate paidOn) {}
