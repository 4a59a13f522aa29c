package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Where the disabled children of compulsory age who are registered receive their education: each counts once.
 *
 * @param year the year described
 * @param registered registered disabled children of compulsory age
 * @param inclusive in ordinary schools (随班就读)
 * @param homeTaught taught at home by ordinary schools (送教上门)
 * @param specialSchool pupils of special schools, those whom they teach at home included
 */
@Title(zh = "残疾儿童少年入学", en = "disabled children")
public record DisabledChildren(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "在册适龄残疾儿童少年数", en = "registered") @Unit("人") @Nullable BigDecimal registered,

        @Title(zh = "随班就读", en = "in ordinary schools") @Unit("人") @Nullable BigDecimal inclusive,

        @Title(zh = "普通学校送教上门", en = "taught at home") @Unit("人") @Nullable BigDecimal homeTaught,

        @Title(zh = "特殊教育学校就读（含其送教上门）", en = "of special schools") @Unit("人") @Nullable BigDecimal specialSchool) {}
