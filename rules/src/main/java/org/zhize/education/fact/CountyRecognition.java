package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How many counties of a province were recognised, by the end of the year.
 *
 * @param year the year described
 * @param counties counties, county-level cities and districts
 * @param basicallyBalanced those recognised as basically balanced in compulsory education
 */
@Title(zh = "县级认定", en = "recognition of counties")
public record CountyRecognition(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "县（市、区）数", en = "counties") @Unit("个") @Nullable Integer counties,

        @Title(zh = "义务教育基本均衡县数", en = "basically balanced") @Unit("个") @Nullable Integer basicallyBalanced) {}
