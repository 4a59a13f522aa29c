package org.zhize.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetIdentity;

/** What the page knows of the rule set: criteria, the thresholds and rules met so far, regions and words. For one thread. */
final class HtmlCatalogue {

    /** Of a threshold that each county sets for itself the page lists the first ones. */
    private static final int MOST = 100;

    private final Catalogue catalogue;
    private final Wording wording;
    private final HtmlTables tables;
    private final Map<String, Set<Object>> parameters = new HashMap<>();
    private final Map<String, Set<Object>> rules = new HashMap<>();

    HtmlCatalogue(Catalogue catalogue, Wording wording, HtmlShared shared) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.tables = new HtmlTables(wording, shared);
    }

    /** Remembers by what was judged. */
    void add(List<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            String id = judgement.criterion().id();
            judgement.parameters().forEach(use -> add(parameters, id, tables.parameter(use)));
            judgement.rules().forEach(rule -> add(rules, id, tables.rule(rule)));
        }
    }

    private static void add(Map<String, Set<Object>> all, String id, Object what) {
        Set<Object> known = all.computeIfAbsent(id, key -> new LinkedHashSet<>());
        if (known.size() < MOST) {
            known.add(what);
        }
    }

    /** {@return what stands above all views} */
    Map<String, Object> heading() {
        RuleSetIdentity identity = catalogue.identity();
        return Map.of(
                "t", wording.labels.all(),
                "title", wording.names.text(identity.title()),
                "identity", wording.labels.get("version-of", identity.id(), identity.version()),
                "digest", identity.digest());
    }

    Map<String, Object> content() {
        return Map.of(
                "heading", heading(),
                "looks", looks(),
                "criteria", criteria(catalogue.criteria()),
                "checks", criteria(catalogue.quality()),
                "consequences", criteria(catalogue.consequences()),
                "regions", regions());
    }

    private Map<String, Object> looks() {
        return Verdict.IN_REPORTS.stream()
                .collect(Collectors.toMap(
                        verdict -> String.valueOf(HtmlOverview.letter(verdict)),
                        verdict -> Marks.look(verdict, wording.labels.verdict(verdict))));
    }

    private List<Map<String, Object>> criteria(List<Criterion> criteria) {
        return criteria.stream().map(this::criterion).toList();
    }

    private Map<String, Object> criterion(Criterion criterion) {
        return Map.of(
                "id", criterion.id(),
                "name", wording.names.criterion(criterion),
                "theme", wording.names.theme(criterion.theme()),
                "basis", criterion.basis(),
                "unverified", criterion.unverified(),
                "levels", criterion.levels().stream().map(wording.labels::level).toList(),
                "departments", List.copyOf(new TreeSet<>(criterion.departments().values())),
                "thresholds", List.copyOf(parameters.getOrDefault(criterion.id(), Set.of())),
                "rules", List.copyOf(rules.getOrDefault(criterion.id(), Set.of())));
    }

    private Map<String, Object> regions() {
        Map<String, Object> regions = new TreeMap<>();
        catalogue.regionNames().forEach((code, name) -> regions.put(code, region(code, name)));
        return regions;
    }

    private Map<String, String> region(String code, String name) {
        return Map.of(
                "name", name,
                "above", catalogue.parents().getOrDefault(code, ""),
                "level", catalogue.levels().getOrDefault(code, ""));
    }
}
