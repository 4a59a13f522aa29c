package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Average annual pay income that a budget arranges for compulsory-education teachers and for civil servants, both in-quota (在编) staff
 * of one place.
 *
 * @param year the year of the budget
 * @param teachers average for compulsory-education teachers, in 元 a year
 * @param civilServants average for local civil servants, in 元 a year
 * @param basis what counts as pay income
 */
@Title(zh = "平均工资收入预算", en = "budgeted pay")
public record PayBudget(
        @Title(zh = "预算年份", en = "year") @Nullable Integer year,

        @Title(zh = "义务教育教师平均工资收入预算", en = "teachers") @Unit("元") @Nullable BigDecimal teachers,

        @Title(zh = "当地公务员平均工资收入预算", en = "civil servants") @Unit("元") @Nullable BigDecimal civilServants,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
