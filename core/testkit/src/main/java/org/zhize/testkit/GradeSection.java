package org.zhize.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.score.AppliedAdjustment;
import org.zhize.score.Score;
import org.zhize.testkit.words.Words;

/** What a failure message says of a grade: what differs, the score, and what was done to the grade. */
final class GradeSection {

    private final Score score;
    private final Words labels;

    GradeSection(Score score, Words labels) {
        this.score = score;
        this.labels = labels;
    }

    String text(List<Mismatch> mismatches) {
        TextTable table = new TextTable();
        CriterionSection.addDifferences(mismatches, labels, table);
        table.add(labels.get("score"), String.valueOf(score.scaled()));
        Stream.concat(score.adjustments().stream().map(AppliedAdjustment::explanation), score.blocking().stream())
                .map((Bilingual why) -> why.in(labels.locale()))
                .forEach(why -> table.add(labels.get("reason"), why));
        return score.scheme() + "  " + score.title().in(labels.locale()) + "\n" + table.text();
    }
}
