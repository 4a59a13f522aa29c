package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Funds for educational supervision.
 *
 * @param year the year described
 * @param amount arranged for the year, in 万元
 * @param departmental whether it stands in the departmental budget
 */
@Title(zh = "教育督导经费", en = "supervision funds")
public record SupervisionBudget(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "督导经费", en = "amount") @Unit("万元") @Nullable BigDecimal amount,

        @Title(zh = "是否列入部门预算", en = "departmental") @Nullable Boolean departmental) {}
