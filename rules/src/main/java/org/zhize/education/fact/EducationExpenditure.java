package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Education expenditure of the general public budget (一般公共预算教育支出) of all stages together.
 *
 * @param year the year described
 * @param amount the expenditure, in 万元
 * @param initialBudget the amount budgeted at the start of the year, in 万元
 * @param basis the statistical basis
 */
@Title(zh = "一般公共预算教育支出", en = "education expenditure")
public record EducationExpenditure(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "支出", en = "amount") @Unit("万元") @Nullable BigDecimal amount,

        @Title(zh = "年初预算数", en = "initial budget") @Unit("万元") @Nullable BigDecimal initialBudget,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
