package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Operating funds allocated to one school for one stage. A nine-year school is split into its stages.
 *
 * @param year the year described
 * @param school the school
 * @param stage primary, junior or special
 * @param pupils enrolled pupils of the stage
 * @param allocated allocated by the standard per pupil, without the supplement for boarders, in 元
 * @param boarders those of the pupils who live in it
 * @param boardingAllocated allocated beside it for boarders, in 元
 */
@Title(zh = "学校公用经费拨付", en = "operating funds of a school")
public record SchoolOperatingFunds(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "在校生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "按生均标准拨付", en = "allocated") @Unit("元") @Nullable BigDecimal allocated,

        @Title(zh = "寄宿生数", en = "boarders") @Unit("人") @Nullable Integer boarders,

        @Title(zh = "寄宿生公用经费补助", en = "boarding supplement") @Unit("元") @Nullable BigDecimal boardingAllocated) {}
