package org.zhize.diff;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.exact.UndecidedComparisonException;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Distance;
import org.zhize.finding.Finding;
import org.zhize.rule.Situation;

/**
 * A distance to a threshold that is another one by the new rules, though the verdict stays; of a criterion with several, the
 * one that changes most.
 *
 * @param situation whose it is
 * @param criterion the criterion's id
 * @param before the finding by the old rules
 * @param after the finding by the new rules
 * @param relative by how much the distance grows, as a ratio to the threshold; negative where it shrinks; in base units where
 *     the threshold is zero or a day
 */
public record MarginChange(Situation situation, String criterion, Finding before, Finding after, Real relative) {

    /** The largest change first, grown or shrunk. */
    static final Comparator<MarginChange> LARGEST_FIRST = (one, other) -> compare(other.size(), one.size());

    static Optional<MarginChange> of(Situation situation, CriterionVerdict before, CriterionVerdict after) {
        return after.findings().stream()
                .flatMap(finding -> before.findings().stream()
                        .filter(other -> isOfSame(finding, other))
                        .flatMap(other -> of(situation, other, finding)))
                .min(LARGEST_FIRST);
    }

    private static boolean isOfSame(Finding finding, Finding other) {
        return finding.part().equals(other.part())
                && finding.subject().equals(other.subject())
                && finding.evidence() == other.evidence();
    }

    private static Stream<MarginChange> of(Situation situation, Finding before, Finding after) {
        return distance(before)
                .flatMap(old -> distance(after)
                        .map(now -> now.margin().minus(old.margin()).dividedBy(scale(old, now))))
                .filter(relative -> relative.sign() != 0)
                .map(relative -> new MarginChange(situation, after.criterion(), before, after, relative))
                .stream();
    }

    private static Optional<Distance> distance(Finding finding) {
        return Optional.ofNullable(finding.comparison()).map(Comparison::distance);
    }

    private static Real scale(Distance old, Distance now) {
        return Stream.of(Optional.ofNullable(old.threshold()), Optional.ofNullable(now.threshold()))
                .flatMap(Optional::stream)
                .filter(threshold -> threshold.sign() != 0)
                .findFirst()
                .map(MarginChange::absolute)
                .orElse(Real.of(1));
    }

    private Real size() {
        return absolute(relative);
    }

    /** {@return whether the threshold comes nearer, or is missed by more} */
    public boolean isShrinking() {
        return relative.sign() < 0;
    }

    private static Real absolute(Real number) {
        return number.sign() < 0 ? Real.ZERO.minus(number) : number;
    }

    private static int compare(Real one, Real other) {
        try {
            return one.compareWith(other);
        } catch (UndecidedComparisonException e) {
            return 0;
        }
    }
}
