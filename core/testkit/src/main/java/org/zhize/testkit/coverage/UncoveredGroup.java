package org.zhize.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.testkit.words.Words;

/**
 * What is uncovered of one rule, or of a criterion's file, in the order of its lines.
 *
 * @param rule the rule; null for what no rule says: verdicts and parameters
 * @param file the file
 * @param lines what is uncovered, line by line
 */
record UncoveredGroup(@Nullable Rule rule, String file, List<Line> lines) {

    /**
     * Aspects of one subject that are uncovered.
     *
     * @param place where it stands
     * @param subject what it is about
     * @param aspects what was not seen of it
     */
    record Line(Location place, Bilingual subject, List<Bilingual> aspects) {

        String text(Words words, Locale locale) {
            return words.get(
                    "unseen",
                    subject.in(locale),
                    aspects.stream().map(aspect -> aspect.in(locale)).collect(Collectors.joining(words.get("comma"))));
        }
    }

    /** {@return the groups of uncovered items: what no rule says first, then the rules, each by file and place} */
    static List<UncoveredGroup> of(List<CoverageItem> uncovered) {
        Map<List<Object>, List<CoverageItem>> byRule = new LinkedHashMap<>();
        uncovered.stream()
                .sorted(CoverageItem.BY_PLACE)
                .forEach(item -> byRule.computeIfAbsent(
                                List.of(
                                        item.rule() == null ? "" : item.rule().location(),
                                        item.location().file()),
                                key -> new ArrayList<>())
                        .add(item));
        return byRule.values().stream()
                .map(items -> new UncoveredGroup(
                        items.get(0).rule(), items.get(0).location().file(), lines(items)))
                .sorted((a, b) -> Boolean.compare(a.rule != null, b.rule != null))
                .toList();
    }

    private static List<Line> lines(List<CoverageItem> items) {
        Map<List<Object>, List<CoverageItem>> byPlace = new LinkedHashMap<>();
        items.forEach(
                item -> byPlace.computeIfAbsent(List.of(item.location(), item.subject()), key -> new ArrayList<>())
                        .add(item));
        return byPlace.values().stream()
                .map(same -> new Line(
                        same.get(0).location(),
                        same.get(0).subject(),
                        same.stream().map(CoverageItem::aspect).toList()))
                .toList();
    }
}
