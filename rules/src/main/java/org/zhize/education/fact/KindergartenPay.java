package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Average annual pay of teachers in public kindergartens.
 *
 * @param year the year described
 * @param nonQuotaTeachers teachers outside the establishment
 * @param inQuota average pay of in-quota teachers, in 元 a year
 * @param nonQuota average pay of non-quota teachers, in 元 a year
 */
@Title(zh = "公办园教师工资", en = "kindergarten pay")
public record KindergartenPay(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "非在编教师数", en = "non-quota teachers") @Unit("人") @Nullable Integer nonQuotaTeachers,

        @Title(zh = "在编教师平均工资", en = "in-quota pay") @Unit("元") @Nullable BigDecimal inQuota,

        @Title(zh = "非在编教师平均工资", en = "non-quota pay") @Unit("元") @Nullable BigDecimal nonQuota) {}
