package org.zhize.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points that were granted on top, such as for an innovation. What a government only applies for is no such fact.
 *
 * @param indicator the id of the scheme's {@code bonus} indicator
 * @param year the data year they are granted for; null for whichever is evaluated
 * @param points how many; a scheme adds at most its own limit
 * @param text the words of the source
 */
@Title(zh = "加分", en = "bonus granted")
public record BonusGranted(
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "分值", en = "points") @Nullable BigDecimal points,
        @Title(zh = "原文", en = "text") @Nullable String text) {}
