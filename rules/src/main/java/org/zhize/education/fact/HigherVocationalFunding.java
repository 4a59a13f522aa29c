package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Appropriation of the general public budget to public higher-vocational colleges.
 *
 * @param year the year described
 * @param appropriation appropriated, in 万元
 * @param pupils full-time students
 */
@Title(zh = "公办高职财政拨款", en = "higher vocational funding")
public record HigherVocationalFunding(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "财政拨款", en = "appropriation") @Unit("万元") @Nullable BigDecimal appropriation,

        @Title(zh = "在校生数", en = "students") @Unit("人") @Nullable BigDecimal pupils) {}
