package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Special education of a region, and the population that decides whether it must have a school of its own for it.
 *
 * @param year the year described
 * @param population population of the region; a decimal because sources print 万人
 * @param schools special schools that stand by themselves
 * @param pupils pupils in special education
 * @param operatingFunds operating funds for them, in 万元
 */
@Title(zh = "特殊教育", en = "special education")
public record SpecialEducation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "人口数", en = "population") @Unit("人") @Nullable BigDecimal population,

        @Title(zh = "独立设置的特殊教育学校数", en = "special schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "特殊教育学生数", en = "pupils") @Unit("人") @Nullable BigDecimal pupils,

        @Title(zh = "特殊教育公用经费", en = "operating funds") @Unit("万元") @Nullable BigDecimal operatingFunds) {}
