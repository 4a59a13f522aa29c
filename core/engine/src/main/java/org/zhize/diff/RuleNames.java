package org.zhize.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.RuleSet;
import org.zhize.parameter.Region;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.report.Phrases;

/** How the things are called of which a comparison of rules speaks: as the new rules call them, else as the old. */
final class RuleNames {

    private RuleNames() {}

    static Phrases of(RuleSetDiff diff, Locale locale) {
        Catalogue now = diff.now().catalogue(List.of());
        Map<String, Bilingual> titles =
                new TreeMap<>(diff.old().catalogue(List.of()).titles());
        diff.old().content().everyCriterion().forEach(criterion -> titles.put(criterion.id(), criterion.title()));
        titles.putAll(now.titles());
        Map<String, String> regions = new TreeMap<>();
        for (RuleSet rules : List.of(diff.old(), diff.now())) {
            rules.content().regions().codes().stream()
                    .flatMap(code -> rules.content().regions().find(code).stream())
                    .forEach(region -> put(region, regions));
        }
        Catalogue all = new Catalogue(
                now.identity(), now.criteria(), now.quality(), now.consequences(), regions, Map.of(), Map.of(), titles);
        return Phrases.of(all, locale);
    }

    private static void put(Region region, Map<String, String> regions) {
        regions.put(region.code(), region.name());
    }
}
