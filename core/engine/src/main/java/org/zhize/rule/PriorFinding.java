package org.zhize.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier evaluation found on a criterion, with what became of it.
 *
 * @param criterion the criterion's id
 * @param year the data year of the evaluation that found it
 * @param verdict the verdict then
 * @param text why, in the words of that evaluation
 * @param status how far its rectification has come; null where nobody said
 * @param statusOn the day on which that was the status
 * @param measure the measure taken
 * @param owner who is responsible
 * @param deadline by when
 * @param evidence what proves the rectification
 * @param provenance who says what became of it; null where that does not matter
 */
@Title(zh = "上轮结论", en = "prior finding")
public record PriorFinding(
        @Key @Title(zh = "标准", en = "criterion") @Nullable String criterion,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "结论", en = "verdict") @Nullable Verdict verdict,
        @Title(zh = "原因", en = "text") @Nullable String text,
        @Title(zh = "整改状态", en = "status") @Nullable RectificationStatus status,
        @Title(zh = "状态日期", en = "status on") @Nullable LocalDate statusOn,
        @Title(zh = "整改措施", en = "measure") @Nullable String measure,
        @Title(zh = "责任人", en = "owner") @Nullable String owner,
        @Title(zh = "整改期限", en = "deadline") @Nullable LocalDate deadline,
        @Title(zh = "佐证", en = "evidence") @Nullable String evidence,
        @Title(zh = "核实来源", en = "provenance") @Nullable Provenance provenance) {

    /** A verdict that was never reached is absent. */
    public PriorFinding {
        verdict = Verdict.known(verdict);
    }

    /** A finding of which nobody in particular says what became of it. */
    public PriorFinding(
            @Nullable String criterion,
            @Nullable Integer year,
            @Nullable Verdict verdict,
            @Nullable String text,
            @Nullable RectificationStatus status,
            @Nullable LocalDate statusOn,
            @Nullable String measure,
            @Nullable String owner,
            @Nullable LocalDate deadline,
            @Nullable String evidence) {
        this(criterion, year, verdict, text, status, statusOn, measure, owner, deadline, evidence, null);
    }

    /** A finding of which nothing is known but what was found. */
    public PriorFinding(String criterion, int year, Verdict verdict, String text) {
        this(criterion, year, verdict, text, null, null, null, null, null, null);
    }

    /** {@return the same with what became of it} */
    public PriorFinding with(RectificationStatus now, @Nullable LocalDate day, @Nullable String proof) {
        return new PriorFinding(criterion, year, verdict, text, now, day, measure, owner, deadline, proof, provenance);
    }

    /** {@return the same, entered in the ledger} */
    public PriorFinding assigned(@Nullable String how, @Nullable String who, @Nullable LocalDate when) {
        return new PriorFinding(criterion, year, verdict, text, status, statusOn, how, who, when, evidence, provenance);
    }
}
