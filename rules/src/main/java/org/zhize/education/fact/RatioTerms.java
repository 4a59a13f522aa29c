package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What a source divides to state a ratio. The ratio is the Measurement of the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param numerator what is divided, in {@code numeratorUnit}
 * @param numeratorUnit the unit of {@code numerator}
 * @param denominator what it is divided by, in {@code denominatorUnit}
 * @param denominatorUnit the unit of {@code denominator}
 */
@Title(zh = "比率的分子和分母", en = "terms of a ratio")
public record RatioTerms(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "分子", en = "numerator") @Unit(from = "numeratorUnit") @Nullable BigDecimal numerator,

        @Title(zh = "分子单位", en = "numerator unit") @Nullable String numeratorUnit,

        @Title(zh = "分母", en = "denominator") @Unit(from = "denominatorUnit") @Nullable BigDecimal denominator,

        @Title(zh = "分母单位", en = "denominator unit") @Nullable String denominatorUnit) {}
