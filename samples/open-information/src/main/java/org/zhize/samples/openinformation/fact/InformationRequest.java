package org.zhize.samples.openinformation.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A request for information.
 *
 * @param number the number under which it is filed
 * @param year the year in which it was answered
 * @param workingDays the working days from its receipt to the answer, without those spent asking others for their opinion
 * @param extended whether the term was extended, with the consent and the notice that this takes
 */
@Title(zh = "政府信息公开申请", en = "request for information")
public record InformationRequest(
        @Key @Title(zh = "编号", en = "number") @Nullable String number,
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "答复用时", en = "working days") @Unit("工作日") @Nullable Integer workingDays,

        @Title(zh = "是否延期", en = "extended") @Nullable Boolean extended) {}
