package org.zhize.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.cli.draft.Kind;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;

/** Where a new criterion applies: whether its values fit, and a government of which its scenarios can speak. */
final class NewPlaces {

    private static final Set<String> LEVELS = Set.of("nation", "province", "city", "county");
    /** Where a rule set has no list of regions, every code is one. */
    private static final String ANY = "371002";

    private final NewOptions wanted;
    private final Regions regions;
    private final Terminal terminal;

    NewPlaces(NewOptions wanted, RuleSet rules, Terminal terminal) {
        this.wanted = wanted;
        this.regions = rules.content().regions();
        this.terminal = terminal;
    }

    /** Refuses what does not fit together, before anything is written. */
    void require(Kind kind) {
        if (wanted.region().isPresent() != wanted.value().isPresent()) {
            throw new WrongUseException(terminal.text("goes-with", "--value", "--region"));
        } else if (!kind.hasThreshold()
                && (wanted.floor().isPresent() || wanted.value().isPresent())) {
            throw new WrongUseException(terminal.text("no-threshold", kind.word()));
        }
        wanted.levels().stream()
                .filter(level -> !LEVELS.contains(level))
                .findFirst()
                .ifPresent(level -> {
                    throw new WrongUseException(terminal.text("no-level", level));
                });
        wanted.region().filter(code -> regions.find(code).isEmpty()).ifPresent(code -> {
            throw new WrongUseException(terminal.text("no-region", code));
        });
    }

    /** {@return one of the region and of the levels, that exists in the first year of the criterion and the one before} */
    String government() {
        if (regions.codes().size() == 1) {
            return wanted.region().orElse(ANY);
        }
        LocalDate end = LocalDate.of(wanted.since().getYear(), 12, 31);
        List<String> levels = wanted.levels().isEmpty() ? List.of("county") : wanted.levels();
        return candidates(end)
                .filter(region -> levels.contains(region.level()))
                .filter(region -> region.existsOn(end) && region.existsOn(end.minusYears(1)))
                .map(Region::code)
                .findFirst()
                .orElseThrow(() -> new WrongUseException(terminal.text(
                        "no-government-of", wanted.region().orElse(Regions.NATION), String.join(", ", levels))));
    }

    private Stream<Region> candidates(LocalDate day) {
        return wanted.region()
                .map(code -> Stream.concat(regions.find(code).stream(), regions.descendants(code, day).stream()))
                .orElseGet(() -> all(regions.codes()));
    }

    private Stream<Region> all(Collection<String> codes) {
        return codes.stream().flatMap(code -> regions.find(code).stream());
    }
}
