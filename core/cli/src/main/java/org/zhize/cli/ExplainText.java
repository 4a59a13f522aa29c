package org.zhize.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.Evaluation;
import org.zhize.RuleSet;
import org.zhize.finding.CriterionVerdict;
import org.zhize.report.Overview;
import org.zhize.report.WhyNot;
import org.zhize.rule.Verdict;
import org.zhize.trace.Attempt;

/** Prints explanations for people. */
final class ExplainText {

    /** Where nobody asked for it, those that came farthest are enough. */
    private static final int MOST_RULES = 3;

    private final RuleSet rules;
    private final Chosen chosen;
    private final List<String> criteria;
    private final Optional<String> whyNot;
    private final Terminal terminal;

    /** @param whyNot of which rules it is asked why they were not used; empty for all; nothing if it is not asked */
    ExplainText(RuleSet rules, Chosen chosen, List<String> criteria, Optional<String> whyNot, Terminal terminal) {
        this.rules = rules;
        this.chosen = chosen;
        this.criteria = criteria;
        this.whyNot = whyNot;
        this.terminal = terminal;
    }

    void print(List<Evaluation> evaluations) {
        List<String> texts = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            if (criteria.isEmpty()) {
                texts.add(Overview.of(evaluation.catalogue(), evaluation.assessment(), terminal.locale()));
                problems(evaluation).forEach(id -> texts.add(evaluation.explain(id, terminal.locale())));
            } else {
                criteria.forEach(id -> texts.add(text(evaluation, id)));
            }
        }
        terminal.out().print(String.join("\n", texts));
    }

    private static List<String> problems(Evaluation evaluation) {
        return evaluation.verdicts().stream()
                .filter(verdict -> verdict.verdict() == Verdict.NOT_MET || verdict.verdict() == Verdict.INCONSISTENT)
                .map(CriterionVerdict::criterion)
                .toList();
    }

    private String text(Evaluation evaluation, String criterion) {
        String explained = evaluation.explain(criterion, terminal.locale());
        boolean isAsked = whyNot.isPresent() || isUndecided(evaluation.criterion(criterion));
        return isAsked ? explained + whyNot(evaluation, criterion) : explained;
    }

    /** No rule found anything, so that people ask why. */
    private static boolean isUndecided(CriterionVerdict verdict) {
        return verdict.components().isEmpty()
                && !Set.of(Verdict.MET, Verdict.NOT_MET, Verdict.INCONSISTENT, Verdict.NOT_EVALUATED)
                        .contains(verdict.verdict())
                && verdict.findings().stream()
                        .noneMatch(finding -> finding.verdict().isDecided());
    }

    private String whyNot(Evaluation evaluation, String criterion) {
        List<Attempt> all =
                Tracing.attempts(rules, chosen.together(), evaluation.situation(), criterion, whyNot.orElse(""));
        WhyNot words = new WhyNot(evaluation.catalogue(), rules.content(), evaluation.situation(), terminal.locale());
        if (whyNot.isPresent()) {
            return all.isEmpty() ? "\n" + terminal.text("no-rule", whyNot.get()) + "\n" : words.of(all);
        }
        List<Attempt> told =
                all.stream().filter(attempt -> !attempt.looks().isEmpty()).toList();
        int more = told.size() - MOST_RULES;
        return words.of(told.stream().limit(MOST_RULES).toList())
                + (more > 0 ? "\n" + terminal.text("more-rules", more) + "\n" : "");
    }
}
