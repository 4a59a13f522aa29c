package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What an earlier document printed of a count that can only grow, such as schools founded since the start of a programme. What the
 * later one prints is the Measurement of the same indicator and year.
 *
 * @param year the year described
 * @param indicator the indicator, named as in the Measurement
 * @param document the earlier document
 * @param count what it prints, in {@code unit}
 * @param unit the unit of {@code count}
 */
@Title(zh = "以前文件的累计数", en = "earlier cumulative count")
public record EarlierCount(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Key @Title(zh = "文件", en = "document") @Nullable String document,

        @Title(zh = "累计数", en = "count") @Unit(from = "unit") @Nullable BigDecimal count,

        @Title(zh = "单位", en = "unit") @Nullable String unit) {}
