package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.finding.Comparison;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.RuleUse;
import org.zhize.rule.Verdict;

/** The tables under one verdict: figures, parameters, facts and rules. */
final class HtmlTables {

    static final int MOST_ROWS = 40;
    private static final int MOST_FACTS = 20;
    private static final int MOST_UNFOLDED = 6;
    private static final String NONE = Wording.NONE;

    private final Wording wording;
    private final Labels labels;
    private final HtmlShared shared;

    HtmlTables(Wording wording, HtmlShared shared) {
        this.wording = wording;
        this.shared = shared;
        this.labels = wording.labels;
    }

    Map<String, Object> of(Judgement judgement) {
        return Map.of(
                "figures", judgement.isCheck() ? false : limited(compared(judgement), MOST_ROWS, this::figure),
                "found", judgement.isCheck() ? found(judgement) : false,
                "parameters", parameters(judgement),
                "facts", HtmlVerdict.section(facts(wording.facts(judgement))),
                "rules",
                        HtmlVerdict.section(
                                judgement.rules().stream().map(this::rule).toList()));
    }

    /** {@return how a verdict looks} */
    Object look(Verdict verdict) {
        return shared.of(Marks.look(verdict, labels.verdict(verdict)));
    }

    /** {@return the first of the rows and how many more there are; false where there is none, so that no heading stays} */
    <T> Object limited(List<T> things, int most, Function<T, ?> row) {
        int more = things.size() - most;
        return things.isEmpty()
                ? false
                : Map.of(
                        "items",
                        things.stream().limit(most).map(row).toList(),
                        "more",
                        more <= 0 ? "" : labels.get("more", String.valueOf(more)));
    }

    /** Governments below are gathered elsewhere. */
    private List<Finding> compared(Judgement judgement) {
        return judgement.telling().stream()
                .filter(finding -> !Children.isChild(finding, wording.names))
                .toList();
    }

    /** One finding without figures is told by the reason. */
    private Object found(Judgement check) {
        String reason = wording.reason(check.verdict());
        boolean isTold = check.findings().size() == 1 && check.findings().get(0).comparison() == null;
        return isTold ? false : limited(check.findings(), MOST_ROWS, finding -> found(finding, reason));
    }

    private Map<String, Object> found(Finding finding, String reason) {
        Comparison comparison = finding.comparison();
        String note = String.join(labels.get("semicolon"), wording.names.texts(finding.notes()));
        return Map.of(
                "about", wording.about(finding),
                "compared", comparison == null ? "" : wording.arithmetic.found(comparison),
                "exact", comparison == null ? "" : comparison.observed(),
                "note", reason.contains(note) ? "" : note);
    }

    private Map<String, Object> figure(Finding finding) {
        Comparison comparison = finding.comparison();
        String about = wording.about(finding);
        Arithmetic arithmetic = wording.arithmetic;
        String margin = comparison == null ? "" : arithmetic.margin(comparison, finding.verdict());
        return Map.of(
                "look", look(finding.verdict()),
                "about", about.isEmpty() ? labels.get("whole") : about,
                "observed", comparison == null ? NONE : arithmetic.observed(comparison),
                "exact", comparison == null ? "" : comparison.observed(),
                "required", comparison == null ? NONE : arithmetic.required(comparison),
                "margin", margin.isEmpty() ? NONE : margin,
                "remedy", arithmetic.remedy(finding),
                "evidence", labels.get("evidence-" + finding.evidence().name()));
    }

    /** Many thresholds, or thresholds that nothing was measured against, are folded up. */
    private Object parameters(Judgement judgement) {
        List<Object> rows = judgement.parameters().stream().map(this::parameter).toList();
        boolean unfolded = judgement.verdict().verdict().isDecided() && rows.size() <= MOST_UNFOLDED;
        return rows.isEmpty() ? false : Map.of("items", rows, "count", rows.size(), "unfolded", unfolded);
    }

    Object parameter(ParameterUse use) {
        return shared.of(Map.of(
                "name", wording.names.title(use.key()),
                "value", Arithmetic.quantity(wording.names.title(use.value()), use.unit()),
                "region", use.isSupposed() ? labels.get("supposed") : wording.names.regionWithCode(use.region()),
                "from", use.isSupposed() ? NONE : use.from(),
                "basis", use.basis(),
                "unverified", use.unverified()));
    }

    Object rule(RuleUse rule) {
        return shared.of(Map.of("name", rule.name(), "place", rule.file() + ":" + rule.line()));
    }

    private List<Map<String, Object>> facts(List<FactUse> facts) {
        Map<String, List<FactUse>> byType =
                facts.stream().collect(Collectors.groupingBy(FactUse::type, TreeMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Object> table(String type, List<FactUse> facts) {
        Set<String> fields = new TreeSet<>();
        facts.forEach(fact -> fields.addAll(fact.values().keySet()));
        return Map.of(
                "type", wording.names.title(type),
                "fields",
                        fields.stream()
                                .map(field -> heading(type, facts, field))
                                .toList(),
                "rows", limited(facts, MOST_FACTS, fact -> row(fact, fields)));
    }

    private Map<String, Object> row(FactUse fact, Set<String> fields) {
        return Map.of("cells", fields.stream().map(field -> cell(fact, field)).toList());
    }

    private Object heading(String type, List<FactUse> facts, String field) {
        boolean number = facts.stream()
                .map(fact -> fact.values().getOrDefault(field, "0"))
                .allMatch(value -> Figures.isDecimal(wording.names.value(field, value)));
        return shared.of(Map.of("name", wording.names.field(type, field), "number", number));
    }

    private String cell(FactUse fact, String field) {
        return wording.names.value(field, fact.values().getOrDefault(field, NONE));
    }
}
