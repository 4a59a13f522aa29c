package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.Consequence;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;

/** Tells what follows from the verdicts on one government. */
final class TextConsequences {

    private static final List<String> HEADS = List.of("concerns", "content", "reason", "found", "behind", "shares");

    private final Wording wording;
    private final Labels labels;
    private final Names names;

    TextConsequences(Wording wording) {
        this.wording = wording;
        this.labels = wording.labels;
        this.names = wording.names;
    }

    void append(Assessment assessment, TextPage page) {
        if (assessment.consequences().isEmpty()) {
            return;
        }
        TextPart part = new TextPart(page, labels, HEADS);
        part.heading(labels.get("consequences"));
        String government = assessment.situation().government();
        Effect.of(assessment.consequences()).forEach(effect -> append(effect, government, part));
    }

    private void append(Effect effect, String government, TextPart part) {
        Consequence first = effect.first();
        part.entry(labels.effect(first.kind()), names.criterion(first.id()));
        if (!effect.isShare()) {
            part.lines("concerns", subjects(effect, government));
        }
        part.lines("content", effect.content(wording));
        part.lines("reason", wording.limited(Stream.of(effect.reason(wording))));
        Comparison comparison = effect.isShare() ? null : first.comparison();
        part.lines("found", comparison == null ? List.of() : List.of(wording.arithmetic.found(comparison)));
        part.lines("behind", wording.limited(effect.criteria(names).stream()));
        if (effect.isShare()) {
            part.lines("shares", shares(effect, government));
        }
    }

    private List<String> subjects(Effect effect, String government) {
        return wording.limited(
                effect.all().stream().map(consequence -> Effect.subject(consequence, government, names)));
    }

    /** Names, weights and amounts in columns. */
    private List<String> shares(Effect effect, String government) {
        List<List<String>> rows = effect.all().stream()
                .limit(HtmlTables.MOST_ROWS)
                .map(consequence -> share(consequence, government))
                .toList();
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> line(row, rows)).toList());
        int more = effect.all().size() - rows.size();
        if (more > 0) {
            lines.add(labels.get("more", String.valueOf(more)));
        }
        return lines;
    }

    private List<String> share(Consequence consequence, String government) {
        return List.of(
                Effect.subject(consequence, government, names),
                labels.get("weight-of", Money.weight(consequence.details().getOrDefault("weight", ""))),
                labels.get("yuan", Money.toTheFen(consequence.details().getOrDefault("amount", ""))));
    }

    private static String line(List<String> row, List<List<String>> rows) {
        String amount = row.get(2);
        return Columns.padded(row.get(0), widest(rows, 0)) + "  "
                + Columns.padded(row.get(1), widest(rows, 1)) + "  "
                + " ".repeat(widest(rows, 2) - Columns.width(amount)) + amount;
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Columns.width(row.get(column)))
                .max()
                .orElse(0);
    }
}
