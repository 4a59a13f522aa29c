package org.zhize.education.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How much of the education budget was spent by a day of the year, against what the plan asks for by that day: one row a year, for
 * the last day reported.
 *
 * @param year the year described
 * @param cutOff the day
 * @param planned what the plan asks for by that day, in proportion to time, in 万元
 * @param paid what was spent by that day, in 万元
 */
@Title(zh = "教育支出进度", en = "spending progress")
public record SpendingProgress(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "截止日期", en = "cut-off") @Nullable LocalDate cutOff,

        @Title(zh = "计划支出", en = "planned") @Unit("万元") @Nullable BigDecimal planned,

        @Title(zh = "实际支出", en = "paid") @Unit("万元") @Nullable BigDecimal paid) {}
