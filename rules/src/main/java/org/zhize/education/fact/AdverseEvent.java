package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * Something that happened in a region and that its measures for the evaluation name, as the competent authority established it.
 *
 * @param year the year in which it happened
 * @param kind what kind of thing it was
 * @param text what happened, in the words of whoever established it
 */
@Title(zh = "降等情形", en = "adverse event")
public record AdverseEvent(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "情形", en = "kind") @Nullable AdverseKind kind,
        @Key @Title(zh = "说明", en = "text") @Nullable String text) {}
