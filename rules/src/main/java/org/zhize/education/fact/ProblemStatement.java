package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * A sentence in the problem list of a report. What it concludes is the InspectionFinding of the same criterion and part; this says
 * what its words say, for where a 未 or 不 was lost they affirm what the list complains of.
 *
 * @param criterion the id of the criterion that it is about
 * @param part the part; null for the criterion as a whole
 * @param text the words as printed
 * @param affirmative whether the words say that the requirement is met
 */
@Title(zh = "问题清单的句子", en = "sentence in a problem list")
public record ProblemStatement(
        @Key @Title(zh = "标准", en = "criterion") @Nullable String criterion,
        @Key @Title(zh = "部分", en = "part") @Nullable String part,
        @Title(zh = "原文", en = "text") @Nullable String text,
        @Title(zh = "字面是否肯定", en = "affirmative") @Nullable Boolean affirmative) {}
