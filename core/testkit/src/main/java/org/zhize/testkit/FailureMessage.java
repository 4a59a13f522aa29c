package org.zhize.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhize.Evaluation;
import org.zhize.rule.Situation;

/** Says what differs from what was expected, and everything that explains it. */
final class FailureMessage {

    private final Evaluation evaluation;
    private final List<Object> facts;
    private final Labels labels;

    FailureMessage(Evaluation evaluation, List<Object> facts, Locale locale) {
        this.evaluation = evaluation;
        this.facts = facts;
        this.labels = Labels.in(locale);
    }

    String of(Scenario scenario, List<Mismatch> mismatches) {
        String line =
                scenario.location().file() + ":" + scenario.location().span().line();
        return scenario.name() + "\n  " + line + "\n" + of(mismatches);
    }

    String of(List<Mismatch> mismatches) {
        return "  " + situation(evaluation.situation()) + "\n" + sections(mismatches) + labels.get("facts") + "\n"
                + (facts.isEmpty() ? "  " + labels.get("no-facts") + "\n" : FactTables.of(facts));
    }

    private String situation(Situation situation) {
        String ordinary = labels.get(
                "situation",
                CriterionSection.region(evaluation.catalogue(), situation.government()),
                String.valueOf(situation.dataYear()),
                situation.asOf().toString());
        return situation.purpose() == null ? ordinary : labels.get("purpose", ordinary, situation.purpose());
    }

    private String sections(List<Mismatch> mismatches) {
        return mismatches.stream()
                .map(Mismatch::criterion)
                .distinct()
                .map(criterion -> section(criterion, mismatches))
                .collect(Collectors.joining());
    }

    private String section(String criterion, List<Mismatch> mismatches) {
        List<Mismatch> own = mismatches.stream()
                .filter(mismatch -> mismatch.criterion().equals(criterion))
                .toList();
        return new CriterionSection(evaluation.criterion(criterion), evaluation.catalogue(), labels).text(own);
    }
}
