package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The general public budget of a year, and what of it went to education.
 *
 * @param year the year described
 * @param recurrentRevenue recurrent fiscal revenue, in 万元
 * @param expenditure expenditure of the general public budget on everything, in 万元
 * @param education appropriated to education out of it, in 万元
 * @param basis the statistical basis of the education appropriation
 */
@Title(zh = "一般公共预算", en = "general public budget")
public record PublicBudget(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "财政经常性收入", en = "recurrent revenue") @Unit("万元") @Nullable BigDecimal recurrentRevenue,

        @Title(zh = "一般公共预算支出", en = "expenditure") @Unit("万元") @Nullable BigDecimal expenditure,

        @Title(zh = "财政教育拨款", en = "education appropriation") @Unit("万元") @Nullable BigDecimal education,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
