package org.zhize.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** {@return the grade, and the one before all adjustments if that was another} */
    String grade(Score score) {
        String after = grade(score.gradeAfter());
        String before = grade(score.gradeBefore());
        return after.equals(before) ? after : labels.get("bracketed", after, labels.get("before-adjustment", before));
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
        return wording.names.texts(
                score.adjustments().stream().map(AppliedAdjustment::explanation).toList());
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
