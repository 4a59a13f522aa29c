package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The rate of myopia among primary and secondary pupils.
 *
 * @param year the year described
 * @param rate pupils with myopia, in % of those screened
 * @param screened pupils whose eyesight was screened
 * @param myopic those of them with myopia
 */
@Title(zh = "学生近视率", en = "myopia")
public record Myopia(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "近视率", en = "rate") @Unit("%") @Nullable BigDecimal rate,

        @Title(zh = "筛查人数", en = "screened") @Unit("人") @Nullable BigDecimal screened,

        @Title(zh = "近视人数", en = "myopic") @Unit("人") @Nullable BigDecimal myopic) {}
