package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Average annual pay income of compulsory-education teachers and of civil servants, both in-quota (在编) staff of one place.
 *
 * @param year the year described
 * @param teachers average of compulsory-education teachers, in 元 a year
 * @param civilServants average of local civil servants, in 元 a year
 * @param basis what counts as pay income
 */
@Title(zh = "义务教育教师与公务员平均工资", en = "average pay")
public record CompulsoryPay(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "义务教育教师平均工资收入", en = "teachers") @Unit("元") @Nullable BigDecimal teachers,

        @Title(zh = "当地公务员平均工资收入", en = "civil servants") @Unit("元") @Nullable BigDecimal civilServants,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
