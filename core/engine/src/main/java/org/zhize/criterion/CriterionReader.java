package org.zhize.criterion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads what a criterion means from its YAML file. */
public final class CriterionReader {

    private static final List<String> KEYS = List.of(
            "title",
            "basis",
            "unverified",
            "levels",
            "since",
            "data",
            "parameters",
            "parts",
            "all-of",
            "at-least",
            "of",
            "rest-at-least",
            "absent",
            "equality",
            "reference",
            "monotone",
            "note");
    private static final List<String> LEVELS = List.of("nation", "province", "city", "county");
    private static final Bilingual BASIS =
            new Bilingual("basis: [文件名称、文号、条款]", "basis: [the document, its number and clause]");
    private static final List<String> ABSENT = List.of("INSUFFICIENT", "NOT_MET");

    private final Problems problems;

    /**
     * @param problems takes what is wrong
     */
    public CriterionReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * {@return the criterion}
     *
     * @param id the stem of the file
     * @param theme the folder of the file
     * @param file its content
     */
    public Criterion read(String id, String theme, YamlMapping file) {
        file.expectKeys(KEYS, problems);
        Bilingual title = file.bilingual("title", problems).orElseGet(() -> {
            requireTitle(file);
            return Bilingual.same(id);
        });
        return new Criterion(
                id,
                theme,
                title,
                basis(file),
                file.text("unverified", problems)
                        .flatMap(text -> text.flag(problems))
                        .orElse(false),
                known("levels", LEVELS, file),
                file.text("since", problems)
                        .flatMap(text -> text.date(problems))
                        .orElse(null),
                departments(file),
                parts(file),
                combination(file),
                known("absent", ABSENT, file).stream()
                        .findFirst()
                        .map(Verdict::valueOf)
                        .orElse(Verdict.INSUFFICIENT),
                file.bilingual("equality", problems).orElse(null),
                new ReferenceReader(problems).read(file),
                monotonicity(file),
                file.location());
    }

    private void requireTitle(YamlMapping file) {
        if (file.get("title").isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, file.location(), "title", "title: { zh: 中文名称, en: English title }");
        }
    }

    private List<String> basis(YamlMapping file) {
        List<String> basis =
                file.texts("basis", problems).stream().map(YamlText::text).toList();
        if (isMissing(file, basis)) {
            problems.add(ProblemCode.MISSING_KEY, file.location(), "basis", BASIS);
        }
        return basis;
    }

    /** One that is no text is told already. */
    private static boolean isMissing(YamlMapping file, List<String> basis) {
        boolean isWritten =
                file.get("basis").filter(written -> !written.asList().isEmpty()).isPresent();
        return !isWritten || basis.stream().anyMatch(String::isBlank);
    }

    private Map<String, String> departments(YamlMapping file) {
        Map<String, String> departments = new LinkedHashMap<>();
        file.mapping("data", problems)
                .ifPresent(data -> data.entries()
                        .keySet()
                        .forEach(type ->
                                data.text(type, problems).ifPresent(text -> departments.put(type, text.text()))));
        return departments;
    }

    private ExpectedParts parts(YamlMapping file) {
        List<String> names =
                file.texts("parts", problems).stream().map(YamlText::text).toList();
        return names.equals(List.of("stages-offered"))
                ? new ExpectedParts(List.of(), true)
                : new ExpectedParts(names, false);
    }

    private Combination combination(YamlMapping file) {
        List<String> all =
                file.texts("all-of", problems).stream().map(YamlText::text).toList();
        if (!all.isEmpty()) {
            return new Combination.AllOf(all);
        }
        Optional<YamlText> least = file.text("at-least", problems);
        if (least.isEmpty()) {
            return Combination.None.NONE;
        }
        List<String> of =
                file.texts("of", problems).stream().map(YamlText::text).toList();
        if (of.isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, least.get().location(), "of", "of: [part, part, …]");
        }
        String rest = file.text("rest-at-least", problems).map(YamlText::text).orElse("");
        return new Combination.AtLeast(
                least.get().text(), of, rest.replace("of its threshold", "").strip());
    }

    private Monotonicity monotonicity(YamlMapping file) {
        return file.mapping("monotone", problems)
                .map(written -> {
                    written.expectKeys(List.of("raising", "lowering"), problems);
                    return new Monotonicity(inputs("raising", written), inputs("lowering", written));
                })
                .orElse(Monotonicity.NONE);
    }

    private List<Monotonicity.Input> inputs(String key, YamlMapping written) {
        return written.texts(key, problems).stream()
                .map(text -> new Monotonicity.Input(text.text(), text.location()))
                .toList();
    }

    private List<String> known(String key, List<String> words, YamlMapping file) {
        List<YamlText> written = file.texts(key, problems);
        written.stream()
                .filter(text -> !words.contains(text.text()))
                .forEach(text -> problems.add(
                        ProblemCode.INVALID_VALUE,
                        text.location(),
                        text.text(),
                        Suggestion.oneOf(words),
                        Suggestion.sentence(text.text(), words)));
        return written.stream().map(YamlText::text).filter(words::contains).toList();
    }
}
