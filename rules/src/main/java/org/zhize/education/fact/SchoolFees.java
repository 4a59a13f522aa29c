package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Fees that schools and kindergartens collected into the treasury, and what was returned to them.
 *
 * @param year the year described
 * @param collected collected, in 万元
 * @param returned returned to schools, in 万元
 */
@Title(zh = "学校收费", en = "school fees")
public record SchoolFees(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "收费上缴", en = "collected") @Unit("万元") @Nullable BigDecimal collected,

        @Title(zh = "返还学校", en = "returned") @Unit("万元") @Nullable BigDecimal returned) {}
