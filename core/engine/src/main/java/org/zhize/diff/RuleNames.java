package org.zhize.diff;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.report.Phrases;

/** How the things are called of which a comparison of rules speaks: as the new rules call them, else as the old. */
final class RuleNames {

    private RuleNames() {}

    static Phrases of(RuleSetDiff diff, Locale locale) {
        Catalogue now = diff.now().catalogue();
        Catalogue old = diff.old().catalogue();
        Map<String, Bilingual> titles = new TreeMap<>(old.titles());
        diff.old().content().everyCriterion().forEach(criterion -> titles.put(criterion.id(), criterion.title()));
        titles.putAll(now.titles());
        Map<String, String> regions = new TreeMap<>(old.regionNames());
        regions.putAll(now.regionNames());
        Catalogue all = new Catalogue(
                now.identity(),
                now.criteria(),
                now.quality(),
                now.consequences(),
                regions,
                now.parents(),
                now.levels(),
                titles);
        return Phrases.of(all, locale);
    }
}
