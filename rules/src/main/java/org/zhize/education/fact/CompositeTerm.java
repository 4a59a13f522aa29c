package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One of the indicators whose arithmetic mean is a composite, such as one of the eight coefficients of variation. The composite
 * is the Measurement of the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param term which of the indicators
 * @param value its value
 */
@Title(zh = "综合值的分项", en = "term of a composite")
public record CompositeTerm(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Key @Title(zh = "分项", en = "term") @Nullable String term,

        @Title(zh = "数值", en = "value") @Unit("1") @Nullable BigDecimal value) {}
