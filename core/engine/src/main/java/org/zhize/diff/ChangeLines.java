package org.zhize.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.diff.Change.Difference;
import org.zhize.diff.Change.Kind;
import org.zhize.diff.Change.Subject;
import org.zhize.diff.Section.Item;
import org.zhize.diff.Section.Line;
import org.zhize.diff.Section.Style;
import org.zhize.problem.Bilingual;
import org.zhize.report.Phrases;

/** Tells people of changes of rules. */
final class ChangeLines {

    private final Words words;
    private final Phrases phrases;

    ChangeLines(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    Item item(Change change) {
        return new Item(
                head(change),
                change.subject() == Subject.REGIONS ? "" : change.id(),
                change.differences().stream()
                        .flatMap(difference -> lines(change, difference))
                        .toList());
    }

    /** {@return the change in one line, where it is called the cause of something} */
    String sentence(Change change) {
        Optional<Difference> value = change.differences().stream()
                .filter(difference -> difference.aspect().equals("value"))
                .findFirst();
        String what = words.get("subject-" + change.subject()) + " " + head(change);
        return change.subject() == Subject.VALUE && value.isPresent()
                ? words.get("named", what, fromTo(value.get()))
                : what;
    }

    private String head(Change change) {
        String name = Stream.of(owner(change), text(change.title()), place(change))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> words.get("beside", one, other))
                .orElse("");
        return change.kind() == Kind.CHANGED ? name : words.get("kind-" + change.kind(), name);
    }

    /** A parameter of a criterion is called by both, as many are called alike. */
    private String owner(Change change) {
        boolean isOfCriterion = change.id().contains(".")
                && (change.subject() == Subject.VALUE || change.subject() == Subject.PARAMETER);
        return isOfCriterion
                ? phrases.criterion(change.id().substring(0, change.id().indexOf('.')))
                : "";
    }

    private String place(Change change) {
        if (change.subject() != Subject.VALUE) {
            return change.where().getOrDefault("rule", "");
        }
        String purpose = change.where().getOrDefault("purpose", "");
        String place = words.get(
                "since",
                phrases.region(change.where().getOrDefault("region", "")),
                change.where().getOrDefault("from", ""));
        return purpose.isEmpty() ? place : words.get("bracketed", place, phrases.title(purpose));
    }

    private String text(Bilingual title) {
        return title.in(phrases.locale());
    }

    private Stream<Line> lines(Change change, Difference difference) {
        if (difference.before().contains("\n") || difference.after().contains("\n") || isCode(difference)) {
            return Stream.concat(Stream.of(Line.of(words.get("named", aspect(difference), ""))), compared(difference));
        }
        boolean isWhole = change.kind() != Kind.CHANGED;
        String said = isWhole ? difference.before() + difference.after() : fromTo(difference);
        return Stream.of(Line.of(words.get("named", aspect(difference), said)));
    }

    private static boolean isCode(Difference difference) {
        return difference.aspect().equals("when") || difference.aspect().equals("then");
    }

    private String fromTo(Difference difference) {
        return words.get("from-to", orNone(difference.before()), orNone(difference.after()));
    }

    private String orNone(String text) {
        return text.isEmpty() ? words.get("none") : words.orItself("value-", text);
    }

    private String aspect(Difference difference) {
        String aspect = difference.aspect();
        int blank = aspect.indexOf(' ');
        return blank < 0
                ? words.orItself("aspect-", aspect)
                : words.orItself("aspect-", aspect.substring(0, blank)) + aspect.substring(blank);
    }

    /** The lines that both begin and end with stay; what lies between is gone or new. */
    private static Stream<Line> compared(Difference difference) {
        List<String> before = difference.before().lines().toList();
        List<String> after = difference.after().lines().toList();
        int least = Math.min(before.size(), after.size());
        int head = 0;
        while (head < least && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Line> lines = new ArrayList<>();
        add(Style.SAME, before.subList(0, head), lines);
        add(Style.GONE, before.subList(head, before.size() - tail), lines);
        add(Style.NEW, after.subList(head, after.size() - tail), lines);
        add(Style.SAME, after.subList(after.size() - tail, after.size()), lines);
        return lines.stream();
    }

    private static void add(Style style, List<String> texts, List<Line> lines) {
        texts.forEach(text -> lines.add(new Line(style, text)));
    }
}
