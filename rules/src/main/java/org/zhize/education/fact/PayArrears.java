package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Pay, social insurance and housing fund owed to the staff of schools at the end of the year. That nothing is owed is a 0 that
 * somebody states.
 *
 * @param year the year described
 * @param amount what is owed, in 万元
 * @param persons to how many
 * @param specialPostTeachers special-post teachers (特岗教师) in service
 * @param specialPostArrears those of them to whom pay or benefits are owed
 */
@Title(zh = "教职工工资、社会保险拖欠", en = "arrears of pay")
public record PayArrears(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "拖欠金额", en = "amount") @Unit("万元") @Nullable BigDecimal amount,

        @Title(zh = "被拖欠人数", en = "persons") @Unit("人") @Nullable Integer persons,

        @Title(zh = "特岗教师数", en = "special-post teachers") @Unit("人") @Nullable Integer specialPostTeachers,

        @Title(zh = "被拖欠待遇的特岗教师数", en = "of them in arrears") @Unit("人") @Nullable Integer specialPostArrears) {}
