package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How much one city or county counts when a fund is paid by result. How results become weights is not published: the weights are
 * the finance department's.
 *
 * @param year the budget year
 * @param recipient the region code of the city or county
 * @param weight its weight among all; 0 for nothing
 */
@Title(zh = "奖补权重", en = "incentive weight")
public record IncentiveWeight(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Key @Title(zh = "奖补对象", en = "recipient") @Nullable String recipient,

        @Title(zh = "权重", en = "weight") @Unit("1") @Nullable BigDecimal weight) {}
