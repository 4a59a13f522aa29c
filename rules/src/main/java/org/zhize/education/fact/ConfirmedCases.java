package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Provenance;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How many cases the competent authority confirmed in a year of something that must not happen. None confirmed is a 0 that
 * somebody states: no row says nothing.
 *
 * @param year the year in which they were confirmed
 * @param kind what happened
 * @param cases how many
 * @param provenance who counted them
 */
@Title(zh = "查实的问题", en = "confirmed cases")
public record ConfirmedCases(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "种类", en = "kind") @Nullable CaseKind kind,

        @Title(zh = "件数", en = "cases") @Unit("件") @Nullable Integer cases,

        @Title(zh = "来源", en = "provenance") @Nullable Provenance provenance) {}
