package org.zhize.diff;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.diff.Change.Subject;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Award;
import org.zhize.score.Grade;
import org.zhize.score.Indicator;
import org.zhize.score.Scheme;

/** Finds the schemes of scores and grades that differ. They act on no verdict. */
final class SchemeEdits {

    private final RuleSetContent old;
    private final RuleSetContent now;

    SchemeEdits(RuleSetContent old, RuleSetContent now) {
        this.old = old;
        this.now = now;
    }

    Stream<Edit> all() {
        return Both.of(old.schemes(), now.schemes(), Scheme::id).values().stream()
                .flatMap(SchemeEdits::of);
    }

    private static Stream<Edit> of(Both<Scheme> both) {
        Differences<Scheme> differences = new Differences<>(both.before(), both.after())
                .in("title", Scheme::title)
                .in("basis", Scheme::basis)
                .in("unverified", Scheme::unverified)
                .in("levels", Scheme::levels)
                .in("total", scheme -> scheme.total().stripTrailingZeros().toPlainString())
                .in("treatments", SchemeEdits::treatments)
                .each("grade", SchemeEdits::grades)
                .each("indicator", SchemeEdits::indicators);
        Change change = new Change(
                Subject.SCHEME, differences.kind(), both.any().id(), both.any().title(), differences);
        return differences.isEmpty()
                ? Stream.of()
                : Stream.of(new Edit(change, Set.of(), false, (base, other) -> base));
    }

    private static String treatments(Scheme scheme) {
        return scheme.isScored() ? scheme.treatments().toString() : "";
    }

    private static Map<String, String> grades(Scheme scheme) {
        Map<String, String> grades = new TreeMap<>();
        for (Grade grade : scheme.grades()) {
            String from = grade.from().stripTrailingZeros().toPlainString();
            grades.put(grade.id(), "≥ " + from + ", " + Differences.text(grade.title()));
        }
        return grades;
    }

    private static Map<String, String> indicators(Scheme scheme) {
        Map<String, String> indicators = new TreeMap<>();
        scheme.indicators().forEach(indicator -> add("", indicator, indicators));
        return indicators;
    }

    private static void add(String above, Indicator indicator, Map<String, String> indicators) {
        String path = above + indicator.id();
        indicators.put(path, text(indicator));
        if (indicator instanceof Indicator.Group group) {
            group.indicators().forEach(below -> add(path + "/", below, indicators));
        }
    }

    private static String text(Indicator indicator) {
        String text = indicator.points().stripTrailingZeros().toPlainString() + award(indicator);
        String title = Differences.text(indicator.title());
        return title.isEmpty() ? text : text + ", " + title;
    }

    private static String award(Indicator indicator) {
        if (indicator instanceof Indicator.OfExpert expert) {
            return ", " + new TreeMap<>(expert.letters());
        } else if (indicator instanceof Indicator.Bonus bonus) {
            return ", +" + bonus.most().stripTrailingZeros().toPlainString();
        }
        return indicator instanceof Indicator.OfCriterion criterion && criterion.award() != Award.ByVerdict.BY_VERDICT
                ? ", " + criterion.award()
                : "";
    }
}
