package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Tutoring institutions for school subjects in one series: what is left of those that existed before the reduction.
 *
 * @param year the year described
 * @param series off-line, on-line or both together
 * @param base institutions before the reduction
 * @param remaining those of them left at the end of the year
 * @param rate those gone, in % of those there were; where nothing but this is published
 */
@Title(zh = "学科类培训机构", en = "subject tutoring")
public record Tutoring(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "类别", en = "series") @Nullable TutoringSeries series,

        @Title(zh = "原有机构数", en = "base") @Unit("所") @Nullable Integer base,

        @Title(zh = "现存机构数", en = "remaining") @Unit("所") @Nullable Integer remaining,

        @Title(zh = "压减率", en = "rate of reduction") @Unit("%") @Nullable BigDecimal rate) {}
