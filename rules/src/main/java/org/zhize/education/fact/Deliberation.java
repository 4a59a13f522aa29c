package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How often the Party committee and the government met on education in a year.
 *
 * @param year the year described
 * @param body who met
 * @param meetings meetings that were held for education
 */
@Title(zh = "研究教育工作的会议", en = "deliberation on education")
public record Deliberation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "会议", en = "body") @Nullable DeliberatingBody body,

        @Title(zh = "次数", en = "meetings") @Unit("次") @Nullable Integer meetings) {}
