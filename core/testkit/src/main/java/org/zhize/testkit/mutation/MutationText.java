package org.zhize.testkit.mutation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.mutation.MutantResult.Outcome;
import org.zhize.testkit.words.Words;

/** Writes a report for people: first what needs attention, the counts last. */
final class MutationText {

    private final MutationReport report;
    private final Words words;

    MutationText(MutationReport report, Locale locale) {
        this.report = report;
        this.words = MutationWords.in(locale);
    }

    String render() {
        String survivors = report.survivors().stream().map(this::survivor).collect(Collectors.joining("\n"));
        String criteria = report.criteria().stream().map(this::criterion).collect(Collectors.joining());
        return survivors + (survivors.isEmpty() ? "" : "\n") + criteria + summary();
    }

    private String criterion(String id) {
        MutationReport own = report.of(id);
        int survived = own.count(Outcome.SURVIVED);
        String counts =
                words.get(survived == 0 ? "killed" : "killed-and-survived", own.count(Outcome.KILLED), survived);
        return "%s %-44s %s\n".formatted(survived == 0 ? "✓" : "✗", id, counts);
    }

    private String summary() {
        int killed = report.count(Outcome.KILLED);
        int survived = report.count(Outcome.SURVIVED);
        return words.get(
                        "summary",
                        killed + survived,
                        killed,
                        survived,
                        report.killedPercent().toPlainString())
                + words.get("refused", report.count(Outcome.REFUSED))
                + "\n";
    }

    private String survivor(MutantResult result) {
        Mutant mutant = result.mutant();
        String place = mutant.location().file() + ":" + mutant.location().span().line();
        return mutant.criterion() + "  " + place + "  "
                + Bilingual.of(mutant.name()).in(words.locale()) + "\n" + "  " + mutant.sentence(words.locale()) + "\n"
                + indented(mutant.diff()) + advice(result);
    }

    /** A suggestion stands as it does in a file, to be pasted below {@code scenarios:}. */
    private String advice(MutantResult result) {
        return result.suggestion().isEmpty()
                ? "  " + words.get("nothing-found") + "\n"
                : "  " + words.get("suggestion") + "\n" + result.suggestion();
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> ("    " + line).stripTrailing() + "\n").collect(Collectors.joining());
    }
}
