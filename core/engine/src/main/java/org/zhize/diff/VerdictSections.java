package org.zhize.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.diff.Section.Group;
import org.zhize.diff.Section.Item;
import org.zhize.diff.Section.Line;
import org.zhize.diff.Section.Style;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.report.Phrases;
import org.zhize.rule.Situation;
import org.zhize.score.Score;

/** Tells people what new rules decide otherwise. */
final class VerdictSections {

    private final VerdictDiff diff;
    private final Words words;
    private final Phrases before;
    private final Phrases after;
    private final int most;

    private VerdictSections(VerdictDiff diff, Words words, Phrases before, Phrases after, int most) {
        this.diff = diff;
        this.words = words;
        this.before = before;
        this.after = after;
        this.most = most;
    }

    /** {@return what is told of at most so many of each kind} */
    static VerdictSections of(VerdictDiff diff, Words words, Locale locale, int most) {
        Phrases before = Phrases.of(diff.oldCatalogue(), locale);
        return new VerdictSections(diff, words, before, Phrases.of(diff.catalogue(), locale), most);
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(verdicts());
        Stream.of(newCriteria(), margins(), concluded(), consequences(), scores())
                .filter(section -> !section.groups().isEmpty())
                .forEach(sections::add);
        return sections;
    }

    private Section verdicts() {
        int count = diff.verdicts().size();
        String same = count == 0 ? words.get("verdicts-same", diff.situations().size()) : "";
        List<Group> groups = diff.verdictsByCause().entrySet().stream()
                .map(entry -> verdicts(entry.getKey(), entry.getValue()))
                .toList();
        return new Section(words.get("verdicts-title", count), groups, same);
    }

    private Group verdicts(Cause cause, List<VerdictChange> changes) {
        ChangeLines lines = new ChangeLines(words, after);
        List<String> headings = new ArrayList<>();
        headings.add(words.get("cause-" + cause.kind(), changes.size()));
        cause.changes().forEach(change -> headings.add(lines.sentence(change)));
        return new Group(headings, limited(changes, this::verdict));
    }

    private Item verdict(VerdictChange change) {
        return new Item(
                head(
                        after.situation(change.situation()),
                        before.verdict(change.before().verdict()),
                        after.verdict(change.after().verdict())),
                after.criterion(change.criterion()),
                List.of(
                        new Line(Style.GONE, reason(before, change.before())),
                        new Line(Style.NEW, reason(after, change.after()))));
    }

    private static String reason(Phrases phrases, CriterionVerdict verdict) {
        String reason = phrases.reason(verdict);
        return reason.isEmpty() ? phrases.word(verdict.verdict()) : reason;
    }

    private String head(String what, String old, String now) {
        return words.get("named", what, words.get("from-to", old, now));
    }

    private Section newCriteria() {
        List<Item> items = diff.newCriteria().entrySet().stream()
                .map(entry -> new Item(
                        words.get("named", after.criterion(entry.getKey()), after.tally(entry.getValue())),
                        entry.getKey(),
                        List.of()))
                .toList();
        return section("new-title", items);
    }

    private Section margins() {
        return section("margins-title", limited(diff.margins(), this::margin));
    }

    private Item margin(MarginChange change) {
        String about = after.about(change.after());
        String what = after.situation(change.situation()) + (about.isEmpty() ? "" : " " + about);
        return new Item(
                head(what, before.margin(change.before()), after.margin(change.after())),
                after.criterion(change.criterion()),
                List.of());
    }

    private Section concluded() {
        List<Item> items = diff.concluded().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(verdict -> concluded(entry.getKey(), verdict)))
                .toList();
        return section("concluded-title", limited(items, Function.identity()));
    }

    private Item concluded(Situation situation, CriterionVerdict verdict) {
        String what = words.get("named", after.situation(situation), after.verdict(verdict.verdict()));
        return new Item(what, after.criterion(verdict.criterion()), List.of(Line.of(reason(after, verdict))));
    }

    private Section consequences() {
        return section("consequences-title", limited(diff.consequences(), this::consequence));
    }

    private Item consequence(ConsequenceChange change) {
        return new Item(
                words.get("named", after.situation(change.situation()), after.criterion(change.id())),
                change.id(),
                Stream.concat(
                                line(Style.GONE, before, change.before()).stream(),
                                line(Style.NEW, after, change.after()).stream())
                        .toList());
    }

    private static Optional<Line> line(Style style, Phrases phrases, @Nullable Consequence consequence) {
        return Optional.ofNullable(consequence).map(said -> new Line(style, phrases.consequence(said)));
    }

    private Section scores() {
        return section("scores-title", limited(diff.scores(), this::score));
    }

    private Item score(ScoreChange change) {
        return new Item(
                head(after.situation(change.situation()), score(change.before()), score(change.after())),
                "",
                List.of());
    }

    private String score(@Nullable Score score) {
        if (score == null || score.scaled() == null) {
            return words.get("no-score");
        }
        String points = score.scaled().toPlainString();
        return score.gradeAfter() == null
                ? points
                : words.get("bracketed", points, score.gradeAfter().title().in(after.locale()));
    }

    private Section section(String title, List<Item> items) {
        List<Group> groups = items.isEmpty() ? List.of() : List.of(new Group(List.of(), items));
        return new Section(words.get(title), groups, "");
    }

    private <T> List<Item> limited(List<T> all, Function<T, Item> item) {
        int more = all.size() - most;
        Stream<Item> shown = all.stream().limit(most).map(item);
        Stream<Item> rest = more > 0 ? Stream.of(new Item(words.get("more", more), "", List.of())) : Stream.of();
        return Stream.concat(shown, rest).toList();
    }

    /** {@return what changes, in a sentence or two} */
    List<String> summary() {
        return new Summary(diff, words, after).sentences();
    }
}
