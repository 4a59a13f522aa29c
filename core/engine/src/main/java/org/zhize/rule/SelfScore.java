package org.zhize.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a government claims in its self-evaluation. It decides nothing; a score is shown beside it.
 *
 * @param indicator the id of a criterion, of an {@code expert} or of a {@code bonus} indicator of the scheme
 * @param year the data year of the self-evaluation; null for whichever is evaluated
 * @param verdict the claimed verdict; null where none is claimed
 * @param points the claimed points; null where none are claimed
 */
@Title(zh = "自评得分", en = "self-score")
public record SelfScore(
        @Key @Title(zh = "指标", en = "indicator") @Nullable String indicator,
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Title(zh = "结论", en = "verdict") @Nullable Verdict verdict,
        @Title(zh = "分值", en = "points") @Nullable BigDecimal points) {

    /** A verdict that was never reached is absent. */
    public SelfScore {
        verdict = Verdict.known(verdict);
    }
}
