package org.zhize.samples.openinformation.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The report on a year's work on open information.
 *
 * @param year the year it is about
 * @param publishedOn the day on which it was published
 * @param requestsReceived how many requests it says were received
 */
@Title(zh = "政府信息公开工作年度报告", en = "annual report")
public record AnnualReport(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "公布日期", en = "published on") @Nullable LocalDate publishedOn,

        @Title(zh = "收到申请", en = "requests received") @Unit("件") @Nullable Integer requestsReceived) {}
