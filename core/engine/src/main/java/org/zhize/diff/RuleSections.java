package org.zhize.diff;

import java.util.Arrays;
import java.util.List;
import org.zhize.diff.Change.Subject;
import org.zhize.diff.Section.Group;
import org.zhize.report.Phrases;

/** Tells people in what two rule sets differ. */
final class RuleSections {

    private final Words words;
    private final ChangeLines lines;

    RuleSections(Words words, Phrases phrases) {
        this.words = words;
        this.lines = new ChangeLines(words, phrases);
    }

    Section of(RuleSetDiff diff) {
        List<Group> groups = Arrays.stream(Subject.values())
                .map(subject -> group(subject, diff.changes()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new Section(
                words.get("rules-title", diff.changes().size()), groups, diff.isEmpty() ? words.get("rules-same") : "");
    }

    private Group group(Subject subject, List<Change> changes) {
        return new Group(
                List.of(words.get("subject-" + subject)),
                changes.stream()
                        .filter(change -> change.subject() == subject)
                        .map(lines::item)
                        .toList());
    }
}
