package org.zhize.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/** What the page shows of a score: the grade, what changed it, and the tree of indicators as a table. */
final class HtmlScore {

    private final Labels labels;
    private final ScoreWords words;
    private final HtmlTables tables;

    HtmlScore(Catalogue catalogue, Wording wording, HtmlTables tables) {
        this.tables = tables;
        this.labels = wording.labels;
        this.words = new ScoreWords(catalogue, wording);
    }

    /** {@return false where there is none} */
    Object of(@Nullable Score score) {
        return score == null ? false : content(score);
    }

    private Map<String, Object> content(Score score) {
        return Map.ofEntries(
                Map.entry("heading", words.heading(score)),
                Map.entry("scored", score.isScored()),
                Map.entry("grade", words.grade(score)),
                Map.entry("before", words.gradeBefore(score)),
                Map.entry("points", words.points(score)),
                Map.entry("marks", words.marks(score)),
                Map.entry("scheme", words.scheme(score)),
                Map.entry("basis", String.join(labels.get("semicolon"), score.basis())),
                Map.entry("adjustments", HtmlVerdict.section(words.adjustments(score))),
                Map.entry("blocking", HtmlVerdict.section(score.isScored() ? words.blocking(score) : List.of())),
                Map.entry("self", words.self(score)),
                Map.entry("remarks", HtmlVerdict.section(words.notes(score))),
                Map.entry(
                        "rows",
                        ScoreLine.of(score.items()).stream()
                                .map(line -> row(line, score.isScored()))
                                .toList()));
    }

    private Map<String, Object> row(ScoreLine line, boolean isScored) {
        Verdict verdict = line.item().verdict();
        return Map.of(
                "depth", line.depth(),
                "group", line.isGroup(),
                "title", words.title(line.item()),
                "points", ScoreLine.points(line.item().marks()),
                "maximum", ScoreLine.maximum(line.item().marks()),
                "looks", verdict == null ? List.of() : List.of(tables.look(verdict)),
                "remarks", isScored ? words.remarks(line) : words.verdictRemarks(line));
    }
}
