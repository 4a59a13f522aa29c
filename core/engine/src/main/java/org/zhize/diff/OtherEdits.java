package org.zhize.diff;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.diff.Change.Subject;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.ruleset.RuleSetContent;

/** Finds what differs in the rule set as a whole and in its list of regions. */
final class OtherEdits {

    private static final Bilingual REGIONS = new Bilingual("地区表", "The list of regions");

    private final Both<RuleSetContent> both;

    OtherEdits(Both<RuleSetContent> both) {
        this.both = both;
    }

    Stream<Edit> all() {
        return Stream.concat(ofRuleSet(), ofRegions());
    }

    private Stream<Edit> ofRuleSet() {
        Differences<RuleSetContent> differences = new Differences<>(both.before(), both.after())
                .in("id", content -> content.identity().id())
                .in("version", content -> content.identity().version())
                .in("title", content -> content.identity().title())
                .in(
                        "proof-not-asked",
                        content -> content.proofNotAsked().stream().sorted().toList())
                .each("titles", OtherEdits::titles);
        boolean isEverywhere = differences.all().stream()
                .anyMatch(difference -> difference.aspect().equals("proof-not-asked"));
        return edits(Subject.RULE_SET, both.any().identity().title(), differences, isEverywhere, Parts::whole);
    }

    private static Map<String, String> titles(RuleSetContent content) {
        Map<String, String> titles = new TreeMap<>();
        content.titles().forEach((name, title) -> titles.put(name, Differences.text(title)));
        return titles;
    }

    private Stream<Edit> ofRegions() {
        Differences<RuleSetContent> differences =
                new Differences<>(both.before(), both.after()).each("region", content -> texts(content.regions()));
        return edits(Subject.REGIONS, REGIONS, differences, true, Parts::regions);
    }

    private static Map<String, String> texts(Regions regions) {
        return regions.codes().stream()
                .flatMap(code -> regions.find(code).stream())
                .collect(Collectors.toMap(Region::code, OtherEdits::text, (one, same) -> one, TreeMap::new));
    }

    private static String text(Region region) {
        return Stream.of(region.name(), region.level(), region.parent(), days(region))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String days(Region region) {
        String from = Differences.text(region.from());
        String to = Differences.text(region.to());
        return from.isEmpty() && to.isEmpty() ? "" : from + "…" + to;
    }

    private Stream<Edit> edits(
            Subject subject,
            Bilingual title,
            Differences<RuleSetContent> differences,
            boolean isEverywhere,
            Edit.Transfer transfer) {
        Change change =
                new Change(subject, differences.kind(), both.any().identity().id(), title, differences);
        return differences.isEmpty() ? Stream.of() : Stream.of(new Edit(change, Set.of(), isEverywhere, transfer));
    }
}
