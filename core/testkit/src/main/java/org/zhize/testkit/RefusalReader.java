package org.zhize.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads what one scenario says about the rule set: {@code expect: { problems: [ZZ203] }}. */
final class RefusalReader {

    static final String FILES = "files";

    private static final String PROBLEMS = "problems";
    private static final Pattern READ = Pattern.compile("([^./][^/]*/)*[^./][^/]*\\.(drl|yaml|csv)");
    private static final Pattern LINE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Bilingual A_LINE = new Bilingual("行号", "the number of a line");

    private final Problems problems;

    RefusalReader(Problems problems) {
        this.problems = problems;
    }

    static boolean expectsProblems(YamlMapping scenario) {
        return scenario.get("expect")
                .filter(expect -> expect instanceof YamlMapping mapping
                        && mapping.entries().containsKey(PROBLEMS))
                .isPresent();
    }

    /** {@return the scenario; to be used only if no problem was added} */
    Optional<Refusal> read(Written place, String name) {
        YamlMapping written = place.scenario();
        written.expectKeys(List.of("name", FILES, "expect"), problems);
        SortedMap<String, String> files = files(written);
        return written.mapping("expect", problems)
                .filter(expect -> saysSomething(expect, files))
                .map(expect -> new Refusal(name, place.location(), place.outline(), files, expected(expect)));
    }

    /** That the rule set as it stands is accepted shows in every run. */
    private boolean saysSomething(YamlMapping expect, SortedMap<String, String> files) {
        boolean isForgotten = expect.get(PROBLEMS)
                .filter(written -> !(written instanceof YamlText text && text.isNull()))
                .filter(written -> !files.isEmpty() || !written.asList().isEmpty())
                .isEmpty();
        if (isForgotten) {
            problems.add(ProblemCode.NO_EXPECTATION, expect.location());
        }
        return !isForgotten;
    }

    private SortedMap<String, String> files(YamlMapping written) {
        SortedMap<String, String> files = new TreeMap<>();
        written.mapping(FILES, problems)
                .ifPresent(all -> all.entries().forEach((path, text) -> {
                    if (!READ.matcher(path).matches() || path.endsWith(ScenarioFiles.ENDING)) {
                        problems.add(ProblemCode.NOT_A_FILE_OF_RULES, all.keyLocation(path), path);
                    }
                    text.asText(path, problems).ifPresent(content -> files.put(path, content.text()));
                }));
        return files;
    }

    private List<ExpectedProblem> expected(YamlMapping expect) {
        expect.expectKeys(List.of(PROBLEMS), problems);
        return expect.get(PROBLEMS).map(YamlValue::asList).orElse(List.of()).stream()
                .flatMap(value -> expected(value).stream())
                .toList();
    }

    private Optional<ExpectedProblem> expected(YamlValue written) {
        if (!(written instanceof YamlMapping mapping)) {
            return written.asText(PROBLEMS, problems)
                    .flatMap(this::code)
                    .map(code -> new ExpectedProblem(code, null, null));
        }
        mapping.expectKeys(List.of("code", "file", "line"), problems);
        String file = mapping.text("file", problems).map(YamlText::text).orElse(null);
        Integer line = mapping.text("line", problems).flatMap(this::line).orElse(null);
        return mapping.requiredText("code", "例如 / such as code: ZZ203", problems)
                .flatMap(this::code)
                .map(code -> new ExpectedProblem(code, file, line));
    }

    private Optional<ProblemCode> code(YamlText text) {
        Optional<ProblemCode> code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.code().equals(text.text()))
                .findFirst();
        if (code.isEmpty()) {
            List<String> known =
                    Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
            problems.add(
                    ProblemCode.UNKNOWN_PROBLEM, text.location(), text.text(), Suggestion.sentence(text.text(), known));
        }
        return code;
    }

    private Optional<Integer> line(YamlText text) {
        if (!LINE.matcher(text.text()).matches()) {
            problems.add(ProblemCode.INVALID_VALUE, text.location(), text.text(), A_LINE, "");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text.text()));
    }
}
