package org.zhize.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/** What the template shows of a score: the grade, what changed it, and the tree of indicators as a table. */
final class HtmlScore {

    private final Wording wording;
    private final Labels labels;
    private final ScoreWords words;

    HtmlScore(Catalogue catalogue, Wording wording) {
        this.wording = wording;
        this.labels = wording.labels;
        this.words = new ScoreWords(catalogue, wording);
    }

    /** {@return false where there is none} */
    Object of(@Nullable Score score) {
        return score == null
                ? false
                : Map.of(
                        "grade", words.grade(score),
                        "points", words.points(score),
                        "marks", words.marks(score),
                        "scheme", words.scheme(score),
                        "basis", String.join(labels.get("semicolon"), score.basis()),
                        "adjustments", HtmlVerdict.section(words.adjustments(score)),
                        "blocking", HtmlVerdict.section(wording.names.texts(score.blocking())),
                        "self", words.self(score),
                        "remarks", HtmlVerdict.section(wording.names.texts(score.notes())),
                        "rows",
                                ScoreLine.of(score.items()).stream()
                                        .map(this::row)
                                        .toList());
    }

    private Map<String, Object> row(ScoreLine line) {
        Verdict verdict = line.item().verdict();
        return Map.of(
                "depth", line.depth(),
                "group", line.isGroup(),
                "title", words.title(line.item()),
                "points", ScoreLine.points(line.item().marks()),
                "maximum", ScoreLine.plain(line.item().marks().maximum()),
                "verdict", verdict == null ? List.of() : List.of(HtmlVerdict.look(verdict, labels, Map.of())),
                "remarks", line.remarks(wording.names));
    }
}
