package org.zhize.testkit.suggestion;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Approach;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CoverageItem;
import org.zhize.testkit.coverage.Target;

/**
 * A threshold that no scenario stands on, just below or just above. Immutable.
 *
 * @param criterion the id of the criterion, quality check or consequence
 * @param target the bound or the comparison, of any approach
 * @param subject what it says, such as {@code ≥ parameters.percent("floor")}
 * @param wanted how no scenario approaches it yet
 */
public record Threshold(String criterion, Target.OfRule target, Bilingual subject, List<Approach> wanted) {

    /** Copies the list. */
    public Threshold {
        wanted = List.copyOf(wanted);
    }

    /** {@return those of which coverage lacks something, in its order} */
    static List<Threshold> uncovered(Coverage coverage) {
        return coverage.uncovered().stream()
                .filter(item -> approach(item.target()).findAny().isPresent())
                .collect(groupingBy(CoverageItem::location, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Threshold::of)
                .toList();
    }

    private static Threshold of(List<CoverageItem> items) {
        CoverageItem first = items.get(0);
        return new Threshold(
                first.criterion(),
                (Target.OfRule) first.target(),
                first.subject(),
                items.stream().flatMap(item -> approach(item.target())).toList());
    }

    private static Stream<Approach> approach(Target target) {
        if (target instanceof Target.TestApproach test) {
            return Stream.of(test.approach());
        }
        return target instanceof Target.BoundApproach bound ? Stream.of(bound.approach()) : Stream.empty();
    }

    /** {@return the rule that it belongs to} */
    public Rule rule() {
        return target.rule();
    }

    /** {@return where it stands} */
    public Location location() {
        return target.location();
    }

    /** {@return whether it is what a rule requires, not what it compares to find facts} */
    boolean isRequired() {
        return target instanceof Target.BoundApproach;
    }
}
