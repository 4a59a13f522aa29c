package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Operating funds of the general public budget (公用经费支出) per enrolled pupil of a stage, as a source prints them.
 *
 * @param year the year described
 * @param stage the stage; ALL for all stages together
 * @param perPupil what was spent per pupil, in 元/生
 * @param basis the statistical basis, such as 生均一般公共预算公用经费
 */
@Title(zh = "生均公用经费", en = "operating funds per pupil")
public record OperatingFunds(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "生均公用经费支出", en = "per pupil") @Unit("元/生") @Nullable BigDecimal perPupil,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
