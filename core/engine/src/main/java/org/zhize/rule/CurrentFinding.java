package org.zhize.rule;

import org.jspecify.annotations.Nullable;

/**
 * The verdict that this evaluation reached on a criterion. The library adds one for each criterion once it is judged, for
 * rules over findings: those of consequences, and those of criteria such as 再次被反馈, which are judged after all others and
 * are not among the findings, of this year or before, that they see. Where one is given, it stands in the place of the
 * library's own.
 *
 * @param criterion the criterion's id
 * @param year the data year
 * @param verdict the verdict
 * @param text why
 */
@Title(zh = "本年结论", en = "current finding")
public record CurrentFinding(
        @Key @Names(Names.Named.CRITERION) @Title(zh = "标准", en = "criterion") @Nullable String criterion,

        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "结论", en = "verdict") @Nullable Verdict verdict,
        @Title(zh = "原因", en = "text") @Nullable String text) {

    /** A verdict that was never reached is absent. */
    public CurrentFinding {
        verdict = Verdict.known(verdict);
    }
}
