package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Funds for kindergartens. Children stand in {@link Preschool}.
 *
 * @param year the year described
 * @param publicOperating operating funds allocated to public kindergartens, in 万元
 * @param privateSubsidy subsidy paid to inclusive private kindergartens, in 万元
 */
@Title(zh = "学前教育经费", en = "preschool funds")
public record PreschoolFunds(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "公办园公用经费", en = "public operating funds") @Unit("万元") @Nullable BigDecimal publicOperating,

        @Title(zh = "普惠性民办园补助", en = "subsidy to private kindergartens") @Unit("万元") @Nullable BigDecimal privateSubsidy) {}
