package org.zhize.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;
import org.zhize.score.AppliedAdjustment;
import org.zhize.score.Grade;
import org.zhize.score.Score;
import org.zhize.score.ScoreItem;
import org.zhize.score.SelfTotal;

/** What text and page say of a score. */
final class ScoreWords {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Labels labels;

    ScoreWords(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.labels = wording.labels;
    }

    String grade(Score score) {
        return grade(score.gradeAfter());
    }

    /** {@return the grade before all adjustments; empty if that was the same} */
    String gradeBefore(Score score) {
        String before = grade(score.gradeBefore());
        return before.equals(grade(score)) ? "" : labels.get("before-adjustment", before);
    }

    private String grade(@Nullable Grade grade) {
        return grade == null ? labels.get("no-grade") : wording.names.text(grade.title());
    }

    /** {@return such as {@code 78.5 分，满分 100}} */
    String points(Score score) {
        return score.scaled() == null
                ? labels.get("nothing-counted")
                : labels.get("points-of", ScoreLine.plain(score.scaled()), ScoreLine.plain(score.total()));
    }

    /** {@return how the points came about: earned of those at stake, and a bonus} */
    String marks(Score score) {
        String earned = labels.get(
                "earned-of",
                ScoreLine.plain(score.marks().earned()),
                ScoreLine.plain(score.marks().counted()));
        return score.marks().bonus().signum() == 0
                ? earned
                : labels.get(
                        "joined",
                        earned,
                        labels.get("bonus-of", ScoreLine.plain(score.marks().bonus())));
    }

    String scheme(Score score) {
        String title = labels.get("bracketed", wording.names.text(score.title()), score.scheme());
        return score.unverified() ? title + labels.get("unverified") : title;
    }

    List<String> adjustments(Score score) {
        return score.adjustments().stream()
                .map(AppliedAdjustment::explanation)
                .map(this::sentence)
                .distinct()
                .toList();
    }

    /** {@return why there is no grade, with titles in the place of ids} */
    List<String> blocking(Score score) {
        return score.blocking().stream()
                .map(this::sentence)
                .map(why -> titled(why, score))
                .distinct()
                .toList();
    }

    private String titled(String sentence, Score score) {
        String titled = sentence;
        for (ScoreLine line : ScoreLine.of(score.items())) {
            titled = Wording.replaced(titled, line.item().id(), labels.get("quoted", title(line.item())));
        }
        return titled;
    }

    /** {@return a sentence of the score, with verdicts called as everywhere else} */
    private String sentence(Bilingual text) {
        String sentence = wording.names.text(text);
        for (Verdict verdict : Verdict.values()) {
            sentence = Wording.replaced(sentence, verdict.name(), labels.verdict(verdict));
        }
        return sentence;
    }

    /** {@return why an indicator earned what it earned, and how that compares with what was claimed} */
    List<String> remarks(ScoreLine line) {
        return line.remarks().stream().map(this::sentence).toList();
    }

    /** {@return what is said of an indicator where there are no points: verdicts counted, experts' grades, claims} */
    List<String> verdictRemarks(ScoreLine line) {
        return line.verdictRemarks().stream().map(this::sentence).toList();
    }

    /** {@return what else there is to say; that a scheme gives no grade is no reason why one is lacking} */
    List<String> notes(Score score) {
        Stream<String> unscored = score.isScored() ? Stream.empty() : blocking(score).stream();
        return Stream.concat(unscored, wording.names.texts(score.notes()).stream())
                .toList();
    }

    /** {@return what stands over the tree of indicators} */
    String heading(Score score) {
        return labels.get(score.isScored() ? "score" : "verdicts-by-indicator");
    }

    /** {@return what was claimed in all; empty where nothing was} */
    String self(Score score) {
        SelfTotal self = score.self();
        if (self == null) {
            return "";
        }
        String claimed = labels.get("claimed", ScoreLine.plain(self.points()));
        int sign = self.difference().signum();
        String kind = sign > 0 ? "claimed-more" : sign < 0 ? "claimed-less" : "claimed-same";
        return labels.get(
                "joined",
                claimed,
                labels.get(kind, ScoreLine.plain(self.difference().abs())));
    }

    /** {@return what the scheme calls an indicator, or what its criterion is called} */
    String title(ScoreItem item) {
        return item.title() != null
                ? wording.names.text(item.title())
                : Optional.of(item.id())
                        .flatMap(catalogue::find)
                        .map(wording.names::criterion)
                        .orElse(item.id());
    }
}
