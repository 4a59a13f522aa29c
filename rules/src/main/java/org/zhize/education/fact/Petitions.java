package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Petitions about education, by letter or in person.
 *
 * @param year the year in which they came
 * @param received how many came
 * @param answered how many of them were answered
 */
@Title(zh = "教育信访", en = "petitions")
public record Petitions(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "信访件数", en = "received") @Unit("件") @Nullable Integer received,

        @Title(zh = "已答复", en = "answered") @Unit("件") @Nullable Integer answered) {}
