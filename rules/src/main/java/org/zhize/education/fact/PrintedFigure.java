package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;

/**
 * How a source prints a figure whose digits are in doubt, such as 10xx6元. It holds the printed signs as a text, so that nobody takes
 * them for a number. What can be read of it is the Measurement of the same indicator, stage and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param stage the stage; null where the indicator is not divided by stage
 * @param text the signs as printed
 * @param legible whether every digit can be read
 */
@Title(zh = "印出的数", en = "printed figure")
public record PrintedFigure(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "原文", en = "text") @Nullable String text,
        @Title(zh = "是否可辨", en = "legible") @Nullable Boolean legible) {}
