package org.zhize.hierarchy;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhize.rule.Situation;

/**
 * The governments that are evaluated together, by region. Governments meet in the evaluation of one data year and purpose;
 * where one of them is evaluated as of several days, the other's own day is taken, else its last.
 */
final class Peers {

    private final Map<Meeting, List<Unit>> units;

    Peers(Collection<Unit> units) {
        this.units = units.stream()
                .collect(groupingBy(
                        unit -> Meeting.of(unit.situation(), unit.region().code())));
    }

    /** {@return the evaluation of a region that belongs to the given one} */
    Optional<Unit> find(String region, Situation situation) {
        List<Unit> found = units.getOrDefault(Meeting.of(situation, region), List.of());
        return found.stream()
                .filter(unit -> unit.situation().asOf().equals(situation.asOf()))
                .findFirst()
                .or(() -> found.stream()
                        .max(Comparator.comparing(unit -> unit.situation().asOf())));
    }

    private record Meeting(String region, int dataYear, String purpose) {
        static Meeting of(Situation situation, String region) {
            return new Meeting(region, situation.dataYear(), Objects.requireNonNullElse(situation.purpose(), ""));
        }
    }
}
