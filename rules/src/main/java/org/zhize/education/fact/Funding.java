package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Education funds arranged in the budget (预算安排), not executed expenditure.
 *
 * @param year the year described
 * @param generalBudget arranged in the general public budget, in 万元
 * @param governmentFund arranged in the government-fund budget, in 万元
 */
@Title(zh = "预算安排教育经费", en = "budgeted education funds")
public record Funding(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "一般公共预算安排的教育经费", en = "general public budget") @Unit("万元") @Nullable BigDecimal generalBudget,

        @Title(zh = "政府性基金预算安排的教育经费", en = "government-fund budget") @Unit("万元") @Nullable BigDecimal governmentFund) {}
