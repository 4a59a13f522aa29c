package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Education expenditure of the general public budget per enrolled pupil, as a source prints it.
 *
 * @param year the year described
 * @param stage the stage; ALL for all stages together
 * @param amount the expenditure per pupil, in 元/生
 * @param basis the statistical basis, such as 生均一般公共预算教育经费 or 生均一般公共预算教育事业费
 */
@Title(zh = "生均一般公共预算教育支出", en = "per-pupil education expenditure")
public record PerPupilExpenditure(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "生均支出", en = "amount") @Unit("元/生") @Nullable BigDecimal amount,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
