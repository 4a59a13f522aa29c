package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Canteens of schools and kindergartens.
 *
 * @param year the year described
 * @param canteens all canteens
 * @param connected those whose kitchen can be watched on-line
 */
@Title(zh = "学校食堂", en = "canteens")
public record Canteens(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "食堂数", en = "canteens") @Unit("个") @Nullable Integer canteens,

        @Title(zh = "接入“互联网+明厨亮灶”的食堂数", en = "connected") @Unit("个") @Nullable Integer connected) {}
