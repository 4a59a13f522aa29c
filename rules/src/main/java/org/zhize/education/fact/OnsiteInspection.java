package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * A province that was inspected on site for the evaluation of a year: one row a province and year.
 *
 * @param year the data year of the evaluation
 * @param province the region code of the province
 */
@Title(zh = "实地督查", en = "on-site inspection")
public record OnsiteInspection(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Key @Title(zh = "受督查的省", en = "province") @Nullable String province) {}
