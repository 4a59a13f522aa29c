package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Pupils in compulsory education, and those of them in private schools.
 *
 * @param year the year described
 * @param pupils all pupils in compulsory education
 * @param privatePupils those in private schools
 */
@Title(zh = "民办义务教育在校生", en = "private compulsory enrolment")
public record PrivateEnrolment(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "义务教育在校生数", en = "pupils") @Unit("人") @Nullable BigDecimal pupils,

        @Title(zh = "其中民办学校", en = "in private schools") @Unit("人") @Nullable BigDecimal privatePupils) {}
