package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What the definition of a ratio asks to divide by, where a source may have divided by something else: pupils of the whole
 * senior stage, not those of general schools only.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param population who or what the definition counts
 * @param denominator how many or how much, in {@code unit}
 * @param unit the unit of {@code denominator}
 */
@Title(zh = "按定义的分母", en = "denominator by definition")
public record DefinedDenominator(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "分母是什么", en = "population") @Nullable String population,

        @Title(zh = "分母", en = "denominator") @Unit(from = "unit") @Nullable BigDecimal denominator,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
