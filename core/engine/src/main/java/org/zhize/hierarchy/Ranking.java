package org.zhize.hierarchy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhize.exact.Real;
import org.zhize.exact.UndecidedComparisonException;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Distance;
import org.zhize.finding.Finding;
import org.zhize.rule.Verdict;
import org.zhize.score.Rank;

/**
 * How far governments are from a threshold, and who comes first. What counts of several figures of one criterion is the
 * worst; a criterion that the data leave open has no place.
 */
final class Ranking {

    private Ranking() {}

    /**
     * {@return how much of its threshold the worst figure misses, zero where the criterion is met; nothing where no figure
     * tells, such as where an authority decided or a figure lies exactly on a threshold that must be exceeded}
     */
    static Optional<Real> shortfall(CriterionVerdict verdict) {
        if (verdict.verdict() == Verdict.MET) {
            return Optional.of(Real.ZERO);
        }
        return distances(verdict)
                .flatMap(distances ->
                        distances.stream().map(Distance::shortfall).reduce(Optional.of(Real.ZERO), Ranking::larger))
                .filter(shortfall -> shortfall.sign() > 0);
    }

    private static Optional<Real> larger(Optional<Real> one, Optional<Real> other) {
        return one.flatMap(a -> other.map(b -> isBetter(b, a) ? b : a));
    }

    /** {@return the place of a government among all; those with the same figure share a place} */
    static Optional<Rank> of(CriterionVerdict own, List<CriterionVerdict> all) {
        List<Real> margins =
                all.stream().flatMap(verdict -> margin(verdict).stream()).toList();
        return margin(own).map(margin -> {
            long better =
                    margins.stream().filter(other -> isBetter(other, margin)).count();
            return new Rank((int) better + 1, margins.size());
        });
    }

    /** Two figures with roots that cannot be told apart share a place. */
    private static boolean isBetter(Real other, Real own) {
        try {
            return other != own && other.compareWith(own) > 0;
        } catch (UndecidedComparisonException e) {
            return false;
        }
    }

    private static Optional<Real> margin(CriterionVerdict verdict) {
        return distances(verdict)
                .flatMap(
                        distances -> distances.stream().map(Distance::margin).reduce((a, b) -> isBetter(a, b) ? b : a));
    }

    /** {@return the distances behind a decided verdict; nothing where one of its findings has none} */
    private static Optional<List<Distance>> distances(CriterionVerdict verdict) {
        List<Finding> deciding = verdict.findings().stream()
                .filter(finding -> finding.verdict() == verdict.verdict())
                .toList();
        List<Distance> distances = deciding.stream()
                .map(Finding::comparison)
                .filter(Objects::nonNull)
                .map(Comparison::distance)
                .filter(Objects::nonNull)
                .toList();
        boolean allTell = verdict.verdict().isDecided() && distances.size() == deciding.size();
        return allTell && !distances.isEmpty() ? Optional.of(distances) : Optional.empty();
    }
}
