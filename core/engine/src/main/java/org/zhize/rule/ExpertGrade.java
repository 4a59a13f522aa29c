package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * The grade that experts gave on an indicator that no rule decides. A scheme says what each grade is worth.
 *
 * @param indicator the id of the scheme's {@code expert} indicator
 * @param year the data year it grades; null for whichever is evaluated
 * @param grade the grade, as the scheme writes it, such as {@code A}
 * @param text the words of the source
 * @param provenance who grades
 */
@Title(zh = "专家评级", en = "expert grade")
public record ExpertGrade(
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "等级", en = "grade") @Nullable String grade,
        @Title(zh = "原文", en = "text") @Nullable String text,
        @Title(zh = "来源", en = "provenance") @Nullable Provenance provenance) {}
