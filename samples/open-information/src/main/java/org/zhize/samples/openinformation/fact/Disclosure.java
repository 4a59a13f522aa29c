package org.zhize.samples.openinformation.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A document that was disclosed without being asked for.
 *
 * @param document its name
 * @param year the year in which it was made or last changed
 * @param workingDays the working days from that to its disclosure
 */
@Title(zh = "主动公开", en = "disclosure")
public record Disclosure(
        @Key @Title(zh = "文件", en = "document") @Nullable String document,
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "公开用时", en = "working days") @Unit("工作日") @Nullable Integer workingDays) {}
