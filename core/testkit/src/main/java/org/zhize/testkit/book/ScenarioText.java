package org.zhize.testkit.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.rule.Situation;
import org.zhize.testkit.Expectation;
import org.zhize.testkit.ExpectedConsequence;
import org.zhize.testkit.ExpectedConsequences;
import org.zhize.testkit.Scenario;

/** The scenarios about a criterion, each in a row. */
final class ScenarioText {

    private final BookNames names;

    ScenarioText(BookNames names) {
        this.names = names;
    }

    List<Map<String, Object>> about(Criterion criterion, List<Scenario> all) {
        Set<String> anchors = new HashSet<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        all.stream().filter(scenario -> scenario.isAbout(criterion.id())).forEach(scenario -> {
            Map<String, Object> row = row(scenario, criterion);
            row.put("anchor", anchor(scenario.location(), criterion, anchors));
            rows.add(row);
        });
        return rows;
    }

    /** Its line; two in one line are told apart by their order. */
    private static String anchor(Location place, Criterion criterion, Set<String> taken) {
        String file = place.stem().equals(criterion.id()) ? "" : place.stem() + "-";
        String anchor = "scenario-" + file + place.span().line();
        String free = anchor;
        for (int i = 2; !taken.add(free); i++) {
            free = anchor + "-" + i;
        }
        return free;
    }

    private Map<String, Object> row(Scenario scenario, Criterion criterion) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", names.text(Bilingual.of(scenario.name())));
        row.put("situation", situation(scenario.situation()));
        row.put("place", RuleBook.place(scenario.location()));
        row.put("source", scenario.source() == null ? "" : scenario.source());
        row.put(
                "verdicts",
                Stream.concat(verdicts(scenario, criterion), consequences(scenario, criterion))
                        .toList());
        return row;
    }

    private String situation(Situation situation) {
        String year = names.words().get("of-year", names.region(situation.government()), situation.dataYear());
        boolean isYearEnd =
                situation.asOf().getMonthValue() == 12 && situation.asOf().getDayOfMonth() == 31;
        String purpose = situation.purpose() == null ? "" : names.title(situation.purpose());
        return Stream.of(year, isYearEnd ? "" : names.words().get("as-of", situation.asOf()), purpose)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(names.words().get("comma")));
    }

    private Stream<Map<String, Object>> verdicts(Scenario scenario, Criterion criterion) {
        return scenario.expectations().stream()
                .filter(expectation -> expectation.criterion().equals(criterion.id()))
                .map(this::verdict);
    }

    private Map<String, Object> verdict(Expectation expectation) {
        String parts = expectation.parts().entrySet().stream()
                .map(part -> names.words().get("named", names.part(part.getKey()), names.verdict(part.getValue())))
                .collect(Collectors.joining(names.words().get("comma")));
        return Map.of(
                "word", names.verdict(expectation.verdict()),
                "style", style(expectation),
                "parts", parts);
    }

    private static String style(Expectation expectation) {
        return expectation.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<Map<String, Object>> consequences(Scenario scenario, Criterion criterion) {
        return scenario.consequences().stream()
                .filter(expected -> expected.id().equals(criterion.id()))
                .map(expected -> Map.of("word", consequence(expected), "style", "follows", "parts", ""));
    }

    private String consequence(ExpectedConsequences expected) {
        return expected.expected().isEmpty()
                ? names.words().get("nothing-follows")
                : expected.expected().stream()
                        .map(ExpectedConsequence::kind)
                        .map(kind -> names.words().get("effect-" + kind.name()))
                        .distinct()
                        .collect(Collectors.joining(names.words().get("comma")));
    }
}
