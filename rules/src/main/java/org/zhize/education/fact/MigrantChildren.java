package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Children of migrant workers in compulsory education, and where they go to school.
 *
 * @param year the year described
 * @param children all of them who are enrolled here
 * @param inPublic those in public schools
 * @param purchasedPlaces those in private schools on places that the government pays for; 0 where there are none
 */
@Title(zh = "随迁子女", en = "migrant children")
public record MigrantChildren(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "随迁子女数", en = "children") @Unit("人") @Nullable BigDecimal children,

        @Title(zh = "公办学校就读", en = "in public schools") @Unit("人") @Nullable BigDecimal inPublic,

        @Title(zh = "民办学校购买学位就读", en = "on purchased places") @Unit("人") @Nullable BigDecimal purchasedPlaces) {}
