package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.finding.Comparison;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.RuleUse;

/** The tables under one verdict: figures, parameters, facts and rules. */
final class HtmlTables {

    private static final int MOST_FINDINGS = 40;
    private static final int MOST_FACTS = 20;
    private static final String NONE = "—";

    private final Wording wording;
    private final Labels labels;

    HtmlTables(Wording wording) {
        this.wording = wording;
        this.labels = wording.labels;
    }

    Map<String, Object> of(Judgement judgement) {
        return Map.of(
                "figures", figures(judgement.findings()),
                "parameters",
                        HtmlVerdict.section(judgement.parameters().stream()
                                .map(this::parameter)
                                .toList()),
                "facts", HtmlVerdict.section(facts(judgement.facts())),
                "rules",
                        HtmlVerdict.section(
                                judgement.rules().stream().map(HtmlTables::rule).toList()));
    }

    private Object figures(List<Finding> findings) {
        if (findings.isEmpty()) {
            return false;
        }
        List<Map<String, Object>> rows =
                findings.stream().limit(MOST_FINDINGS).map(this::figure).toList();
        return Map.of("items", rows, "more", more("more-findings", findings.size() - rows.size()));
    }

    private String more(String key, int count) {
        return count == 0 ? "" : labels.get(key, String.valueOf(count));
    }

    private Map<String, Object> figure(Finding finding) {
        Comparison comparison = finding.comparison();
        String about = wording.about(finding);
        Arithmetic arithmetic = wording.arithmetic;
        return HtmlVerdict.look(
                finding.verdict(),
                labels,
                Map.of(
                        "about", about.isEmpty() ? labels.get("whole") : about,
                        "observed", comparison == null ? NONE : arithmetic.observed(comparison),
                        "exact", comparison == null ? "" : comparison.observed(),
                        "required", comparison == null ? NONE : arithmetic.required(comparison),
                        "margin", comparison == null ? NONE : arithmetic.margin(comparison, finding.verdict()),
                        "remedy", arithmetic.remedy(finding),
                        "evidence", labels.get("evidence-" + finding.evidence().name())));
    }

    private Map<String, Object> parameter(ParameterUse use) {
        return Map.of(
                "name", wording.title(use.key()),
                "value", Arithmetic.quantity(use.value(), use.unit()),
                "region", wording.regionWithCode(use.region()),
                "from", use.from(),
                "basis", use.basis(),
                "unverified", use.unverified());
    }

    private static Map<String, Object> rule(RuleUse rule) {
        return Map.of("name", rule.name(), "place", rule.file() + ":" + rule.line());
    }

    private List<Map<String, Object>> facts(List<FactUse> facts) {
        Map<String, List<FactUse>> byType =
                facts.stream().collect(Collectors.groupingBy(FactUse::type, TreeMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Object> table(String type, List<FactUse> facts) {
        TreeSet<String> fields = new TreeSet<>();
        facts.forEach(fact -> fields.addAll(fact.values().keySet()));
        List<Map<String, Object>> rows = facts.stream()
                .limit(MOST_FACTS)
                .map(fact -> Map.<String, Object>of(
                        "cells", fields.stream().map(field -> cell(fact, field)).toList()))
                .toList();
        return Map.of(
                "type", wording.title(type),
                "fields",
                        fields.stream()
                                .map(field -> heading(type, facts, field))
                                .toList(),
                "rows", rows,
                "more", more("more-facts", facts.size() - rows.size()));
    }

    private Map<String, Object> heading(String type, List<FactUse> facts, String field) {
        boolean number =
                facts.stream().allMatch(fact -> Figures.isDecimal(fact.values().getOrDefault(field, "0")));
        return Map.of("name", wording.fieldTitle(type, field), "number", number);
    }

    private static Map<String, Object> cell(FactUse fact, String field) {
        String value = fact.values().getOrDefault(field, NONE);
        return Map.of("value", value, "number", Figures.isDecimal(value));
    }
}
