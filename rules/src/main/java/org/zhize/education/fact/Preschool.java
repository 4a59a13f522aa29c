package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Children in kindergartens. Shares are of children, not of kindergartens.
 *
 * @param year the year described
 * @param children all children in kindergartens
 * @param publicChildren children in public kindergartens
 * @param inclusiveChildren children in public and recognised inclusive private kindergartens together
 * @param population the population of the three preschool years
 */
@Title(zh = "学前教育", en = "preschool education")
public record Preschool(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "在园幼儿数", en = "children") @Unit("人") @Nullable BigDecimal children,

        @Title(zh = "公办园在园幼儿数", en = "in public kindergartens") @Unit("人") @Nullable BigDecimal publicChildren,

        @Title(zh = "普惠性幼儿园在园幼儿数", en = "in inclusive kindergartens") @Unit("人") @Nullable BigDecimal inclusiveChildren,

        @Title(zh = "学前三年适龄人口", en = "population of age") @Unit("人") @Nullable BigDecimal population) {}
