package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Visits of petitioners, counted by visit and by person.
 *
 * @param year the year described
 * @param batches visits, each by one person or several
 * @param persons persons who came
 */
@Title(zh = "来访", en = "visits")
public record Visits(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "批数", en = "batches") @Unit("批") @Nullable Integer batches,

        @Title(zh = "人次", en = "persons") @Unit("人次") @Nullable Integer persons) {}
