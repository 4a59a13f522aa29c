package org.zhize.hierarchy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.zhize.finding.CheckedFacts;
import org.zhize.parameter.Region;
import org.zhize.rule.Situation;

/**
 * One government under evaluation, with its place in the hierarchy.
 *
 * @param checked its facts
 * @param chain its region and those above it, the nearest first
 */
record Unit(CheckedFacts checked, List<Region> chain) {

    /** A government before those below it; then by year, purpose and day. */
    static final Comparator<Unit> IN_ORDER = Comparator.comparing(Unit::path)
            .thenComparing(unit -> unit.situation().dataYear())
            .thenComparing(unit -> Objects.requireNonNullElse(unit.situation().purpose(), ""))
            .thenComparing(unit -> unit.situation().asOf());

    Unit {
        chain = List.copyOf(chain);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        chain.forEach(region -> path.insert(0, "/" + region.code()));
        return path.toString();
    }

    Situation situation() {
        return checked.situation();
    }

    Region region() {
        return chain.get(0);
    }

    List<Region> above() {
        return chain.subList(1, chain.size());
    }

    boolean isSiblingOf(Unit other) {
        return region().parent().equals(other.region().parent());
    }

    int depth() {
        return chain.size();
    }
}
