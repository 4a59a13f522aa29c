package org.zhize.report;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/** Tells a government's grade and points, what changed the grade, and the tree of indicators. */
final class TextScore {

    private static final List<String> HEADS =
            List.of("grade", "score", "earned", "adjustments", "blocking", "self", "scheme", "notes");
    private static final int TITLE_WIDTH = 62;
    private static final int POINTS_WIDTH = 8;
    private static final String GAP = "  ";

    private final Wording wording;
    private final Labels labels;
    private final ScoreWords words;

    TextScore(Catalogue catalogue, Wording wording) {
        this.wording = wording;
        this.labels = wording.labels;
        this.words = new ScoreWords(catalogue, wording);
    }

    void append(Assessment assessment, TextPage page) {
        Score score = assessment.score();
        if (score != null) {
            append(score, page);
        }
    }

    private void append(Score score, TextPage page) {
        TextPart part = new TextPart(page, labels, HEADS);
        part.heading(words.heading(score));
        page.blank();
        if (!score.isScored()) {
            appendVerdicts(score, part, page);
            return;
        }
        part.lines("grade", List.of(grade(score)));
        part.lines("score", List.of(words.points(score)));
        part.lines("earned", List.of(words.marks(score)));
        part.lines("adjustments", wording.limited(words.adjustments(score).stream()));
        part.lines("blocking", wording.limited(words.blocking(score).stream()));
        part.lines("self", wording.limited(Stream.of(words.self(score))));
        part.lines("scheme", List.of(words.scheme(score)));
        part.lines("notes", wording.limited(words.notes(score).stream()));
        page.blank();
        page.line(row(GAP + labels.get("indicator"), labels.get("points-head"), labels.get("maximum")));
        ScoreLine.of(score.items()).forEach(line -> append(line, page));
    }

    /** The tree alone, with how often each verdict came in each group. */
    private void appendVerdicts(Score score, TextPart part, TextPage page) {
        part.lines("scheme", List.of(words.scheme(score)));
        part.lines("notes", wording.limited(words.notes(score).stream()));
        page.blank();
        ScoreLine.of(score.items()).forEach(line -> {
            String indent = GAP.repeat(line.depth() + 1);
            page.items(indent, List.of(sign(line) + words.title(line.item())));
            words.verdictRemarks(line).forEach(remark -> page.item(indent + GAP + GAP, remark));
        });
    }

    private static String sign(ScoreLine line) {
        Verdict verdict = line.item().verdict();
        return verdict == null ? "" : verdict.sign() + " ";
    }

    private String grade(Score score) {
        String before = words.gradeBefore(score);
        return before.isEmpty() ? words.grade(score) : labels.get("bracketed", words.grade(score), before);
    }

    private void append(ScoreLine line, TextPage page) {
        String indent = GAP.repeat(line.depth() + 1);
        String maximum = ScoreLine.maximum(line.item().marks());
        List<String> title = Columns.wrap(sign(line) + words.title(line.item()), TITLE_WIDTH - Columns.width(indent));
        page.line(row(indent + title.get(0), ScoreLine.points(line.item().marks()), maximum));
        title.stream().skip(1).forEach(rest -> page.line(indent + GAP + rest));
        words.remarks(line).forEach(remark -> page.item(indent + GAP + GAP, remark));
    }

    private static String row(String title, String points, String maximum) {
        return Columns.padded(title, TITLE_WIDTH) + right(points) + right(maximum);
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, POINTS_WIDTH - Columns.width(text))) + text;
    }
}
