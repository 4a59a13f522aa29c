package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * The verdict that a registered child government got on a criterion, for rules of its parent.
 *
 * @param criterion the criterion's id
 * @param government the child's region code
 * @param year the year that the child's data describe
 * @param verdict the child's verdict; {@link Verdict#INSUFFICIENT} where the child did not report
 */
@Title(zh = "下级评价结果", en = "child verdict")
public record ChildVerdict(
        @Key @Title(zh = "标准", en = "criterion") @Nullable String criterion,

        @Key @Title(zh = "政府代码", en = "government") @Nullable String government,

        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "结论", en = "verdict") @Nullable Verdict verdict) {}
