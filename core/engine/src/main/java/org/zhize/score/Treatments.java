package org.zhize.score;

import org.zhize.rule.Verdict;

/**
 * A scheme's treatment of each verdict that decides nothing; all three are stated, none is a default.
 *
 * @param insufficient where data are missing: also an expert's grade or a rank
 * @param inconsistent where data contradict themselves
 * @param notApplicable where the criterion does not apply
 */
public record Treatments(Treatment insufficient, Treatment inconsistent, Treatment notApplicable) {

    /**
     * {@return the treatment of a verdict}
     *
     * @throws IllegalArgumentException if the verdict is decided and needs none
     */
    public Treatment of(Verdict verdict) {
        return switch (verdict) {
            case INSUFFICIENT, NOT_EVALUATED -> insufficient;
            case INCONSISTENT -> inconsistent;
            case NOT_APPLICABLE -> notApplicable;
            case MET, NOT_MET -> throw new IllegalArgumentException("decided: " + verdict);
        };
    }
}
