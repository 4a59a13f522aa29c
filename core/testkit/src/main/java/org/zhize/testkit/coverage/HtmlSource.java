package org.zhize.testkit.coverage;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.RuleSet;
import org.zhize.problem.SourceText;
import org.zhize.testkit.words.Words;

/** The text of rules with what is covered and what is not, line by line. */
final class HtmlSource {

    private final RuleSet rules;
    private final Words words;
    private final Locale locale;

    HtmlSource(RuleSet rules, Words words, Locale locale) {
        this.rules = rules;
        this.words = words;
        this.locale = locale;
    }

    /** {@return the rule files of some items, by path} */
    List<Map<String, Object>> of(List<CoverageItem> items) {
        TreeMap<String, List<CoverageItem>> byFile = items.stream()
                .filter(item -> item.rule() != null)
                .collect(groupingBy(item -> item.location().file(), TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .flatMap(file -> rules.source(file.getKey()).stream()
                        .map(source ->
                                Map.<String, Object>of("file", file.getKey(), "lines", lines(source, file.getValue()))))
                .toList();
    }

    private List<Map<String, Object>> lines(SourceText source, List<CoverageItem> items) {
        Map<Integer, List<CoverageItem>> byLine =
                items.stream().collect(groupingBy(item -> item.location().span().line()));
        return IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(number -> line(number, source.line(number), byLine.getOrDefault(number, List.of())))
                .toList();
    }

    private Map<String, Object> line(int number, String code, List<CoverageItem> items) {
        List<CoverageItem> uncovered =
                items.stream().filter(item -> !item.covered()).toList();
        String style = items.isEmpty()
                ? ""
                : uncovered.isEmpty() ? "full" : uncovered.size() == items.size() ? "none" : "part";
        return Map.of(
                "number",
                number,
                "code",
                code,
                "style",
                style,
                "sign",
                style.isEmpty() ? "" : words.get("sign-" + style),
                "state",
                style.isEmpty() ? "" : words.get("line-" + style),
                "notes",
                UncoveredGroup.of(uncovered).stream()
                        .flatMap(group -> group.lines().stream())
                        .map(line -> line.text(words, locale))
                        .toList());
    }
}
