package org.zhize.testkit.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhize.language.Rule;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.testkit.words.Words;

/** The report for a terminal of 80 columns: what is uncovered first. */
public final class CoverageText {

    private static final int KIND = 12;
    private static final int COUNT = 14;
    private static final int PERCENT = 9;

    private final Words words;
    private final Locale locale;
    private final TextPage page = new TextPage();

    private CoverageText(Locale locale) {
        this.words = CoverageWords.in(locale);
        this.locale = locale;
    }

    /**
     * {@return the criteria, the one with the lowest coverage first, each with what is uncovered, then the counts by kind and
     * in all}
     *
     * @param coverage what is proven
     * @param locale English where its language is English, else Chinese
     */
    public static String render(Coverage coverage, Locale locale) {
        return new CoverageText(locale).of(coverage);
    }

    /** {@return the same of some criteria alone, without the counts} */
    static String render(List<CriterionCoverage> criteria, Locale locale) {
        CoverageText text = new CoverageText(locale);
        criteria.forEach(text::criterion);
        return text.page.toString();
    }

    private String of(Coverage coverage) {
        lowestFirst(coverage).forEach(this::criterion);
        page.rule();
        coverage.ratios()
                .forEach((kind, ratio) ->
                        page.line(Columns.padded(words.get("kind-" + kind.name()), KIND) + numbers(ratio)));
        page.line(Columns.padded(words.get("all"), KIND)
                + numbers(coverage.ratio())
                + words.get("definition", String.valueOf(Coverage.DEFINITION)));
        return page.toString();
    }

    static List<CriterionCoverage> lowestFirst(Coverage coverage) {
        return coverage.criteria().stream()
                .sorted(Comparator.comparing(CriterionCoverage::ratio))
                .toList();
    }

    private static String numbers(CoverageRatio ratio) {
        return Columns.padded(ratio.toString(), COUNT) + Columns.padded(ratio.percent(), PERCENT);
    }

    private void criterion(CriterionCoverage criterion) {
        String name = criterion.criterion().isEmpty()
                ? text(criterion.title())
                : criterion.criterion() + "  " + text(criterion.title());
        page.item(
                Columns.padded(criterion.ratio().percent(), PERCENT)
                        + Columns.padded(criterion.ratio().toString(), PERCENT),
                name);
        String file = "";
        for (UncoveredGroup group : UncoveredGroup.of(criterion.uncovered())) {
            if (!group.file().equals(file)) {
                page.item("  ", group.file());
            }
            file = group.file();
            group(group);
        }
    }

    private void group(UncoveredGroup group) {
        Rule rule = group.rule();
        if (rule != null) {
            page.item(number(rule.location()), words.get("rule", text(Bilingual.of(rule.name()))));
        }
        String indent = rule == null ? "" : "  ";
        group.lines().forEach(line -> page.item(number(line.place()) + indent, line.text(words, locale)));
    }

    private static String number(Location place) {
        return "%6s  ".formatted(place.span().line());
    }

    private String text(Bilingual text) {
        return text.in(locale);
    }
}
