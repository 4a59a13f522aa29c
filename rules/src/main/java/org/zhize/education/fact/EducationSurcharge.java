package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The education surcharge and the local education surcharge: what was collected, and what of it was given to education.
 *
 * @param year the year described
 * @param kind which of the two
 * @param collected collected, in 万元
 * @param appropriated appropriated to education, in 万元
 */
@Title(zh = "教育费附加", en = "education surcharge")
public record EducationSurcharge(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "附加", en = "kind") @Nullable SurchargeKind kind,

        @Title(zh = "征收数", en = "collected") @Unit("万元") @Nullable BigDecimal collected,

        @Title(zh = "安排教育支出", en = "appropriated") @Unit("万元") @Nullable BigDecimal appropriated) {}
