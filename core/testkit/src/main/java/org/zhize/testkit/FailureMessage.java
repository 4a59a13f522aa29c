package org.zhize.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.Evaluation;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossier;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.score.Score;

/** Says what differs from what was expected, and everything that explains it. */
final class FailureMessage {

    private final Evaluation evaluation;
    private final List<Dossier> dossiers;
    private final Labels labels;

    /**
     * @param evaluation what came out
     * @param dossiers what went in: that of the evaluated government first
     * @param locale English where its language is English, else Chinese
     */
    FailureMessage(Evaluation evaluation, List<Dossier> dossiers, Locale locale) {
        this.evaluation = evaluation;
        this.dossiers = dossiers;
        this.labels = Labels.in(locale);
    }

    String of(Scenario scenario, List<Mismatch> mismatches) {
        String line =
                scenario.location().file() + ":" + scenario.location().span().line();
        return scenario.name() + "\n  " + line + "\n" + of(mismatches);
    }

    String of(List<Mismatch> mismatches) {
        return "  " + situation(evaluation.situation()) + "\n" + sections(mismatches) + notes()
                + dossiers.stream().map(this::facts).collect(Collectors.joining());
    }

    private String situation(Situation situation) {
        String ordinary = labels.get(
                "situation",
                region(situation.government()),
                String.valueOf(situation.dataYear()),
                situation.asOf().toString());
        return situation.purpose() == null ? ordinary : labels.get("purpose", ordinary, situation.purpose());
    }

    private String region(String code) {
        return CriterionSection.region(evaluation.catalogue(), code);
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
        Optional<Score> score =
                evaluation.score().filter(known -> known.scheme().equals(criterion));
        if (score.isPresent()) {
            return new GradeSection(score.get(), labels).text(own);
        }
        return isConsequence(criterion)
                ? new ConsequenceSection(criterion, evaluation, labels).text(own)
                : new CriterionSection(evaluation.criterion(criterion), evaluation.catalogue(), labels).text(own);
    }

    private boolean isConsequence(String id) {
        return evaluation.catalogue().consequences().stream().map(Criterion::id).anyMatch(id::equals);
    }

    /** What holds for the government as a whole, such as a reference value that could not be made. */
    private String notes() {
        List<Bilingual> notes = evaluation.assessment().notes();
        TextTable table = new TextTable();
        notes.forEach(note -> table.add(note.in(labels.locale())));
        return notes.isEmpty() ? "" : labels.get("note") + "\n" + table.text();
    }

    private String facts(Dossier dossier) {
        boolean isOwn = dossier.situation().equals(evaluation.situation());
        String title = isOwn ? "" : " " + region(dossier.situation().government());
        String table =
                dossier.facts().isEmpty() ? "  " + labels.get("no-facts") + "\n" : FactTables.of(dossier.facts());
        return labels.get("facts") + title + "\n" + table;
    }
}
