package org.zhize.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * All that a score depends on, for one government. Immutable.
 *
 * @param criteria what was achieved, by criterion; a criterion that is not here is INSUFFICIENT
 * @param letters experts' grades, by the id of the indicator
 * @param bonuses points granted on top, by the id of the indicator
 * @param selfClaims what the government claims, by the id of a leaf
 * @param adjustments what lowers the grade
 */
public record ScoreInput(
        Map<String, Achieved> criteria,
        Map<String, String> letters,
        Map<String, BigDecimal> bonuses,
        Map<String, SelfClaim> selfClaims,
        List<Adjustment> adjustments) {

    /** Copies the collections. */
    public ScoreInput {
        criteria = Map.copyOf(criteria);
        letters = Map.copyOf(letters);
        bonuses = Map.copyOf(bonuses);
        selfClaims = Map.copyOf(selfClaims);
        adjustments = List.copyOf(adjustments);
    }

    /** {@return nothing but verdicts} */
    public static ScoreInput of(Map<String, Achieved> criteria) {
        return new ScoreInput(criteria, Map.of(), Map.of(), Map.of(), List.of());
    }
}
