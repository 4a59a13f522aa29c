package org.zhize.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhize.problem.Bilingual;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.testkit.words.Words;

/** What the template of the page is filled with. */
final class HtmlCoverage {

    private final Coverage coverage;
    private final Words words;
    private final Locale locale;
    private final HtmlSource sources;

    HtmlCoverage(Coverage coverage, Locale locale) {
        this.coverage = coverage;
        this.words = CoverageWords.in(locale);
        this.locale = locale;
        this.sources = new HtmlSource(coverage.rules(), words, locale);
    }

    Map<String, Object> of(String style) {
        RuleSetIdentity identity = coverage.rules().identity();
        return Map.of(
                "t", words.all(),
                "css", style,
                "title", text(identity.title()),
                "identity", words.get("version-of", identity.id(), identity.version()),
                "digest", identity.digest(),
                "definition", words.get("definition", String.valueOf(Coverage.DEFINITION)),
                "tally", tally(),
                "criteria", criteria());
    }

    private List<Map<String, Object>> tally() {
        List<Map<String, Object>> tally = new ArrayList<>();
        tally.add(look(coverage.ratio(), Map.of("name", words.get("all"))));
        coverage.ratios()
                .forEach((kind, ratio) -> tally.add(look(ratio, Map.of("name", words.get("kind-" + kind.name())))));
        return tally;
    }

    private static Map<String, Object> look(CoverageRatio ratio, Map<String, Object> content) {
        Map<String, Object> look = new LinkedHashMap<>(content);
        look.put("style", ratio.isComplete() ? "full" : ratio.covered() == 0 ? "none" : "part");
        look.put("percent", ratio.percent());
        look.put("ratio", ratio.toString());
        look.put("width", ratio.total() == 0 ? 0 : 100 * ratio.covered() / ratio.total());
        return look;
    }

    private List<Map<String, Object>> criteria() {
        List<CriterionCoverage> all = CoverageText.lowestFirst(coverage);
        List<Map<String, Object>> result = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            result.add(criterion(all.get(i), "c" + (i + 1)));
        }
        return result;
    }

    private Map<String, Object> criterion(CriterionCoverage criterion, String anchor) {
        return look(
                criterion.ratio(),
                Map.of(
                        "anchor", anchor,
                        "id", criterion.criterion(),
                        "name", text(criterion.title()),
                        "open", !criterion.ratio().isComplete(),
                        "verdicts", section(grouped(criterion, CoverageKind.VERDICT)),
                        "values", section(grouped(criterion, CoverageKind.PARAMETER)),
                        "files", sources.of(criterion.items())));
    }

    /** {@return false where the list is empty, so that its heading goes too} */
    private static Object section(List<?> items) {
        return items.isEmpty() ? false : Map.of("items", items);
    }

    private List<Map<String, Object>> grouped(CriterionCoverage criterion, CoverageKind kind) {
        Map<List<Object>, List<CoverageItem>> bySubject = new LinkedHashMap<>();
        criterion.items().stream()
                .filter(item -> item.kind() == kind)
                .forEach(item -> bySubject
                        .computeIfAbsent(List.of(item.location(), item.subject()), key -> new ArrayList<>())
                        .add(item));
        return bySubject.values().stream().map(this::subject).toList();
    }

    private Map<String, Object> subject(List<CoverageItem> items) {
        CoverageItem first = items.get(0);
        return Map.of(
                "name", text(first.subject()),
                "place", first.location().file() + ":" + first.location().span().line(),
                "aspects", items.stream().map(this::aspect).toList());
    }

    private Map<String, Object> aspect(CoverageItem item) {
        return Map.of(
                "word",
                text(item.aspect()),
                "style",
                item.covered() ? "full" : "none",
                "sign",
                item.covered() ? "✓" : "✗",
                "state",
                words.get(item.covered() ? "covered" : "uncovered"));
    }

    private String text(Bilingual text) {
        return text.in(locale);
    }
}
