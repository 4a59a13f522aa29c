package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A standard that a report says it applies, such as 每人每天4元. Whether that is the one in force is for a check to say.
 *
 * @param document the report
 * @param standard which standard, such as meals
 * @param value what the report prints of a standard by the year, in 元
 * @param perDay what it prints of one by the day, in 元/天
 */
@Title(zh = "引用的标准", en = "quoted standard")
public record QuotedStandard(
        @Key @Title(zh = "文件", en = "document") @Nullable String document,
        @Key @Title(zh = "标准", en = "standard") @Nullable String standard,

        @Title(zh = "数值", en = "value") @Unit("元") @Nullable BigDecimal value,

        @Title(zh = "每天的数值", en = "per day") @Unit("元/天") @Nullable BigDecimal perDay) {}
