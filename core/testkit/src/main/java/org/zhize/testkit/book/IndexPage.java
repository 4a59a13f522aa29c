package org.zhize.testkit.book;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.ruleset.PhaseContent;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Scheme;

/** The first page: everything by theme. */
final class IndexPage {

    private final RuleSetContent rules;
    private final BookNames names;

    IndexPage(RuleSetContent rules, BookNames names) {
        this.rules = rules;
        this.names = names;
    }

    Map<String, Object> all() {
        Map<String, Object> page = new HashMap<>();
        page.put("title", names.text(rules.identity().title()));
        page.put(
                "counts",
                names.words()
                        .get(
                                "counts",
                                rules.criteria().size(),
                                rules.rules().count(),
                                rules.parameters().keys().size()));
        page.put("themes", themes(rules.judging()));
        page.put(
                "phases",
                Stream.of(phase("quality", rules.quality()), phase("consequences", rules.consequences()))
                        .flatMap(Optional::stream)
                        .toList());
        page.put(
                "schemes",
                BookNames.section(rules.schemes().stream().map(this::scheme).toList()));
        page.put(
                "regions",
                BookNames.section(
                        names.regionsWithPages().stream().map(this::region).toList()));
        return page;
    }

    private List<Map<String, Object>> themes(PhaseContent phase) {
        Map<String, List<Criterion>> byTheme = phase.criteria().stream()
                .collect(Collectors.groupingBy(Criterion::theme, LinkedHashMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(theme -> group(theme.getKey(), names.theme(theme.getKey()), theme.getValue()))
                .toList();
    }

    private Optional<Map<String, Object>> phase(String key, PhaseContent phase) {
        return phase.criteria().isEmpty()
                ? Optional.empty()
                : Optional.of(group(key, names.words().get("phase-" + key), phase.criteria()));
    }

    private Map<String, Object> group(String anchor, String name, List<Criterion> criteria) {
        return Map.of(
                "anchor",
                anchor,
                "name",
                name,
                "count",
                criteria.size(),
                "criteria",
                criteria.stream().map(this::criterion).toList());
    }

    private Map<String, Object> criterion(Criterion criterion) {
        Map<String, Object> link = new HashMap<>(names.link(criterion));
        link.put("unverified", criterion.unverified());
        return link;
    }

    private Map<String, Object> scheme(Scheme scheme) {
        Map<String, Object> link = new HashMap<>(names.both(scheme.title()));
        link.put("href", names.schemePage(scheme.id()));
        link.put("id", scheme.id());
        return link;
    }

    private Map<String, Object> region(String code) {
        long values = rules.parameters().values().stream()
                .filter(value -> value.region().equals(code))
                .count();
        return Map.of("href", names.regionPage(code), "name", names.region(code), "code", code, "count", values);
    }
}
