package org.zhize.hierarchy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Distance;
import org.zhize.finding.Finding;
import org.zhize.score.Rank;

/**
 * How far governments are from a threshold, and who comes first. What counts of several figures of one criterion is the
 * worst; a criterion that the data leave open has no place.
 */
final class Ranking {

    private Ranking() {}

    /** {@return how much of its threshold the worst figure misses, zero where none misses it; nothing where that is not known} */
    static Optional<Real> shortfall(CriterionVerdict verdict) {
        List<Optional<Real>> shortfalls =
                distances(verdict).map(Distance::shortfall).toList();
        return shortfalls.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : shortfalls.stream().flatMap(Optional::stream).max(Real::compareWith);
    }

    /** {@return the place of a government among all; those with the same figure share a place} */
    static Optional<Rank> of(CriterionVerdict own, List<CriterionVerdict> all) {
        List<Real> margins =
                all.stream().flatMap(verdict -> margin(verdict).stream()).toList();
        return margin(own).map(margin -> {
            long better = margins.stream()
                    .filter(other -> other.compareWith(margin) > 0)
                    .count();
            return new Rank((int) better + 1, margins.size());
        });
    }

    private static Optional<Real> margin(CriterionVerdict verdict) {
        return verdict.verdict().isDecided()
                ? distances(verdict).map(Distance::margin).min(Real::compareWith)
                : Optional.empty();
    }

    private static Stream<Distance> distances(CriterionVerdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.verdict().isDecided())
                .map(Finding::comparison)
                .filter(Objects::nonNull)
                .map(Comparison::distance)
                .filter(Objects::nonNull);
    }
}
