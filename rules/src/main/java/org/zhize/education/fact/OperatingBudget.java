package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The yearly operating budget of schools, and what of it is arranged for purposes that have a prescribed share.
 *
 * @param year the year described
 * @param operating the whole, in 万元
 * @param training for the training of teachers, in 万元
 * @param ict for information technology, in 万元
 */
@Title(zh = "公用经费预算", en = "operating budget")
public record OperatingBudget(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "公用经费预算总额", en = "operating budget") @Unit("万元") @Nullable BigDecimal operating,

        @Title(zh = "其中：教师培训", en = "teacher training") @Unit("万元") @Nullable BigDecimal training,

        @Title(zh = "其中：信息化", en = "ICT") @Unit("万元") @Nullable BigDecimal ict) {}
