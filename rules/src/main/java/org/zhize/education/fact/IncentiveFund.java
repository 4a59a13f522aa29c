package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A special fund of a province, of which a share is paid to cities and counties by result.
 *
 * @param year the budget year
 * @param amount the whole fund, in 万元
 */
@Title(zh = "专项资金", en = "special fund")
public record IncentiveFund(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "资金总额", en = "amount") @Unit("万元") @Nullable BigDecimal amount) {}
