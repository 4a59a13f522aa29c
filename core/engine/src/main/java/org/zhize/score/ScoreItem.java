package org.zhize.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * What one indicator earned, and why.
 *
 * @param id the indicator's id
 * @param title what the scheme calls it; null for a criterion that is called by its own title
 * @param marks its points
 * @param verdict the criterion's verdict; null where it is no criterion
 * @param treatment what became of points that the data do not decide; null where they were decided
 * @param explanation why it earned what it earned
 * @param claim what the government claims; null where it claims nothing
 * @param remark how the claim compares with what was computed; null without a claim
 * @param children what is below it; empty for a leaf
 */
public record ScoreItem(
        String id,
        @Nullable Bilingual title,
        Marks marks,
        @Nullable Verdict verdict,
        @Nullable Treatment treatment,
        Bilingual explanation,
        @Nullable SelfClaim claim,
        @Nullable Bilingual remark,
        List<ScoreItem> children) {

    /** Copies {@code children}. */
    public ScoreItem {
        children = List.copyOf(children);
    }
}
