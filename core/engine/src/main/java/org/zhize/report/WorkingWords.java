package org.zhize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.finding.Comparison;
import org.zhize.finding.Finding;
import org.zhize.finding.Working.Change;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Tells how a comparison was worked out, and which figure would change it. */
final class WorkingWords {

    private final Labels labels;
    private final Names names;
    private final Arithmetic arithmetic;

    WorkingWords(Labels labels, Names names, Arithmetic arithmetic) {
        this.labels = labels;
        this.names = names;
        this.arithmetic = arithmetic;
    }

    /** {@return such as {@code 增长率不低于 10 %}: what is demanded, in words} */
    String demand(Comparison comparison) {
        String measure = comparison.working().measure();
        String what = List.of("growth", "share", "count").contains(measure) ? labels.get("measure-" + measure) : "";
        String required = arithmetic.bound(comparison);
        String bound = worked(comparison.working().required(), required);
        return labels.get("relation-" + comparison.operator(), what, bound).strip();
    }

    /** {@return such as {@code （111000 + 20900）÷ 120000 − 1 ≈ 9.92 %，要求 ≥ 10 %，还差 ≈0.09 个百分点}} */
    String sentence(Comparison comparison, Verdict verdict) {
        if (comparison.working().observed().isEmpty()) {
            return arithmetic.sentence(comparison, verdict);
        }
        String sides = labels.get(
                "worked",
                worked(comparison.working().observed(), arithmetic.observed(comparison)),
                arithmetic.required(comparison));
        String margin = arithmetic.margin(comparison, verdict);
        return margin.isEmpty() ? sides : labels.get("joined", sides, margin);
    }

    private String worked(String formula, String result) {
        if (formula.isEmpty()) {
            return result;
        }
        String written = labels.formula(formula);
        return result.startsWith("≈") ? written + " " + result.replaceFirst("≈", "≈ ") : written + " = " + result;
    }

    /** {@return each figure with which alone it would be met; those of which the same is needed are told together} */
    List<String> changes(Finding finding) {
        Comparison comparison = finding.comparison();
        if (comparison == null || finding.verdict() != Verdict.NOT_MET) {
            return List.of();
        }
        Map<Change, List<String>> alike = new LinkedHashMap<>();
        for (Change change : comparison.working().changes()) {
            String figure = names.text(change.figure());
            alike.computeIfAbsent(amount(change), key -> new ArrayList<>()).add(figure);
        }
        return alike.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Change amount(Change change) {
        return new Change(Bilingual.same(""), change.amount(), change.unit(), change.isRounded());
    }

    private String change(Change change, List<String> figures) {
        boolean isLess = change.amount().startsWith("-");
        String amount = Arithmetic.quantity(isLess ? change.amount().substring(1) : change.amount(), change.unit());
        String which = figures.stream().distinct().collect(Collectors.joining(labels.get("or")));
        String key = "change-" + (isLess ? "less" : "more") + (change.isRounded() ? "-rounded" : "");
        return labels.get(key, which, amount);
    }
}
