package org.zhize.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding of an earlier evaluation, with what became of it.
 *
 * @param criterion the criterion's id
 * @param year the data year of the evaluation that found it
 * @param verdict the verdict then
 * @param closed whether its rectification is finished (销号)
 * @param measure the measure taken
 * @param owner who is responsible
 * @param deadline by when
 * @param evidence what proves the rectification
 */
@Title(zh = "上轮问题", en = "prior finding")
public record PriorFinding(
        @Key @Title(zh = "标准", en = "criterion") @Nullable String criterion,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "结论", en = "verdict") @Nullable Verdict verdict,
        @Title(zh = "是否整改完成", en = "closed") @Nullable Boolean closed,
        @Title(zh = "整改措施", en = "measure") @Nullable String measure,
        @Title(zh = "责任人", en = "owner") @Nullable String owner,
        @Title(zh = "整改期限", en = "deadline") @Nullable LocalDate deadline,
        @Title(zh = "佐证", en = "evidence") @Nullable String evidence) {}
