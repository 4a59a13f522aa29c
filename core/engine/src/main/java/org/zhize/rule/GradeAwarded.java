package org.zhize.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The grade that a scheme gave, for rules about what follows from it. The library adds it once the score is known.
 *
 * @param scheme the scheme's id
 * @param year the data year
 * @param grade the grade, such as {@code excellent}
 * @param points the score that it was given for
 */
@Title(zh = "评价等级", en = "grade awarded")
public record GradeAwarded(
        @Key @Title(zh = "评分方案", en = "scheme") @Nullable String scheme,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "等级", en = "grade") @Nullable String grade,
        @Title(zh = "得分", en = "points") @Nullable BigDecimal points) {}
