package org.zhize;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.report.Titles;
import org.zhize.ruleset.RuleSetContent;

/** Gathers what reports must know beside the assessments. */
final class Catalogues {

    private Catalogues() {}

    static Catalogue of(RuleSetContent rules) {
        Map<String, String> names = new TreeMap<>();
        Map<String, String> parents = new TreeMap<>();
        Map<String, String> levels = new TreeMap<>();
        Regions regions = rules.regions();
        regions.codes().stream().flatMap(code -> regions.find(code).stream()).forEach(region -> {
            names.put(region.code(), region.name());
            levels.put(region.code(), region.level());
            if (!region.parent().isEmpty()) {
                parents.put(region.code(), region.parent());
            }
        });
        return new Catalogue(
                rules.identity(),
                byTheme(rules),
                rules.quality().criteria(),
                rules.consequences().criteria(),
                names,
                parents,
                levels,
                titles(rules));
    }

    /** Themes stand in the order of their titles, those without one last; in a theme the criteria keep theirs. */
    private static List<Criterion> byTheme(RuleSetContent rules) {
        List<String> titles = List.copyOf(rules.titles().keySet());
        return rules.criteria().stream()
                .sorted(Comparator.comparingInt(
                        criterion -> Math.floorMod(titles.indexOf(criterion.theme()), titles.size() + 1)))
                .toList();
    }

    private static Map<String, Bilingual> titles(RuleSetContent rules) {
        Map<String, Bilingual> titles = new TreeMap<>(Titles.of(types(rules)));
        rules.parameters()
                .keys()
                .forEach(key -> rules.parameters()
                        .declaration(key)
                        .ifPresent(declaration -> titles.put(key, declaration.title())));
        titles.putAll(rules.titles());
        rules.criteria().stream()
                .map(Criterion::theme)
                .distinct()
                .forEach(theme -> Optional.ofNullable(rules.titles().get(theme))
                        .ifPresent(title -> titles.put("theme:" + theme, title)));
        return titles;
    }

    /** Those that rules name, and those that facts and procedures may bring besides. */
    private static List<FactType> types(RuleSetContent rules) {
        Stream<String> named = rules.rules().flatMap(Rule::patterns).map(Pattern::type);
        return Stream.concat(named, rules.factTypes().names().stream())
                .distinct()
                .flatMap(name -> rules.factTypes().find(name).stream())
                .toList();
    }
}
