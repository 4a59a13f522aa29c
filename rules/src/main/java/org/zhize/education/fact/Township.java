package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One township or town: its people, and its public central kindergartens.
 *
 * @param year the year described
 * @param township the township
 * @param population its population
 * @param publicKindergartens its public central kindergartens that meet the standard
 */
@Title(zh = "乡镇", en = "township")
public record Township(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "乡镇", en = "township") @Nullable String township,

        @Title(zh = "人口", en = "population") @Unit("人") @Nullable BigDecimal population,

        @Title(zh = "标准化公办中心幼儿园数", en = "public central kindergartens") @Unit("所") @Nullable Integer publicKindergartens) {}
