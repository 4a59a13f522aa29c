package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Staff of kindergartens insured under each scheme.
 *
 * @param year the year described
 * @param staff all staff of kindergartens
 * @param pension those of them insured under the scheme of pensions
 * @param medical those of them insured under the scheme of medical care
 * @param unemployment those of them insured under the scheme of unemployment
 * @param injury those of them insured under the scheme of work injury
 * @param maternity those of them insured under the scheme of maternity
 * @param housingFund those of them in the housing fund
 */
@Title(zh = "幼儿园教职工社会保险", en = "social insurance of kindergarten staff")
public record KindergartenInsurance(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "教职工数", en = "staff") @Unit("人") @Nullable Integer staff,

        @Title(zh = "养老保险参保人数", en = "pension") @Unit("人") @Nullable Integer pension,

        @Title(zh = "医疗保险参保人数", en = "medical") @Unit("人") @Nullable Integer medical,

        @Title(zh = "失业保险参保人数", en = "unemployment") @Unit("人") @Nullable Integer unemployment,

        @Title(zh = "工伤保险参保人数", en = "work injury") @Unit("人") @Nullable Integer injury,

        @Title(zh = "生育保险参保人数", en = "maternity") @Unit("人") @Nullable Integer maternity,

        @Title(zh = "住房公积金缴存人数", en = "housing fund") @Unit("人") @Nullable Integer housingFund) {}
