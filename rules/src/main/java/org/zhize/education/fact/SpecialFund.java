package org.zhize.education.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One earmarked education fund that a superior government transferred, and how much of it was paid out.
 *
 * @param year the year described
 * @param fund the name of the fund
 * @param allocated transferred, in 万元
 * @param paid paid out by the cut-off date, in 万元
 * @param cutOff the day up to which payments are counted
 */
@Title(zh = "上级教育专项资金", en = "earmarked fund")
public record SpecialFund(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "资金名称", en = "fund") @Nullable String fund,

        @Title(zh = "下达", en = "allocated") @Unit("万元") @Nullable BigDecimal allocated,

        @Title(zh = "已支付", en = "paid") @Unit("万元") @Nullable BigDecimal paid,

        @Title(zh = "截止日期", en = "cut-off") @Nullable LocalDate cutOff) {}
