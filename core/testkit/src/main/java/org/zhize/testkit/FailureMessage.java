package org.zhize.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhize.Evaluation;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossier;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.rule.Situation;
import org.zhize.score.Score;
import org.zhize.testkit.words.Words;

/** Says what differs from what was expected, and everything that explains it. */
final class FailureMessage {

    private final RuleSet rules;
    private final Evaluation evaluation;
    private final List<Dossier> dossiers;
    private final Words labels;

    /**
     * @param rules what decided it
     * @param evaluation what came out
     * @param dossiers what went in: that of the evaluated government first
     * @param locale English where its language is English, else Chinese
     */
    FailureMessage(RuleSet rules, Evaluation evaluation, List<Dossier> dossiers, Locale locale) {
        this.rules = rules;
        this.evaluation = evaluation;
        this.dossiers = dossiers;
        this.labels = Labels.in(locale);
    }

    String of(Scenario scenario, List<Mismatch> mismatches) {
        return heading(scenario.name(), scenario.location()) + source(scenario) + of(mismatches);
    }

    private String source(Scenario scenario) {
        return scenario.source() == null ? "" : "  " + labels.get("source", scenario.source()) + "\n";
    }

    static String heading(String name, Location place) {
        return name + "\n  " + place.file() + ":" + place.span().line() + "\n";
    }

    String of(List<Mismatch> mismatches) {
        return "  " + situation(evaluation.situation()) + "\n" + suppositions() + sections(mismatches) + notes()
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

    /** Said at the top even where no rule names them: they are why it may look strange. */
    private String suppositions() {
        return rules.content().parameters().supposed().stream()
                .map(this::supposition)
                .collect(Collectors.joining());
    }

    private String supposition(ParameterValue value) {
        String unit = rules.content()
                .parameters()
                .declaration(value.key())
                .map(declaration -> CriterionSection.quantity(value.text(), declaration.unitSymbol()))
                .orElse(value.text());
        String what =
                value.effect() == Effect.SETS ? value.key() + " = " + unit : labels.get("not-in-force", value.key());
        return "  " + labels.get("supposed", what) + "\n";
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
                ? new ConsequenceSection(criterion, evaluation, labels).text(own, nearest(criterion))
                : new CriterionSection(evaluation.criterion(criterion), evaluation.catalogue(), labels)
                        .text(own, nearest(criterion));
    }

    private Consumer<TextTable> nearest(String criterion) {
        NearestWords words = new NearestWords(rules.content().parameters(), evaluation.situation(), labels);
        return table -> new Nearest(rules, evaluation, dossiers)
                .of(criterion)
                .ifPresent(nearest -> words.addTo(table, nearest));
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
