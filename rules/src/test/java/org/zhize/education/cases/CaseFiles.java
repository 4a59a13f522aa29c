package org.zhize.education.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlValue;

/** Reads the files of cases. JSON is YAML, and read as such its numbers stay as they were printed. */
final class CaseFiles {

    private CaseFiles() {}

    /** {@return all cases, in the order of the file} */
    static List<DocumentedCase> cases() {
        Problems problems = new Problems();
        // only a mapping can be a whole file; on one line, so that cases stay on theirs
        SourceText text = new SourceText("cases.json", "{\"cases\": " + text("cases.json") + "}");
        List<DocumentedCase> cases = mapping(text, problems).get("cases").orElseThrow().asList().stream()
                .map(json -> json.asMapping("case", problems).orElseThrow())
                .map(json -> DocumentedCase.read(json, problems))
                .toList();
        requireNone(problems);
        return cases;
    }

    /** {@return the disputed cases by id} */
    static Map<String, Dispute> disputes() {
        return byCase("cases-disputed.yaml", Dispute::read);
    }

    /** {@return by case, why what it prints under a name is not among the facts of its scenario} */
    static Map<String, Map<String, Bilingual>> figuresLeftOut() {
        return byCase("cases-figures-left-out.yaml", (yaml, problems) -> {
            Map<String, Bilingual> reasons = new TreeMap<>();
            yaml.entries()
                    .keySet()
                    .forEach(name ->
                            reasons.put(name, yaml.bilingual(name, problems).orElseThrow()));
            return reasons;
        });
    }

    private static <T> Map<String, T> byCase(String file, BiFunction<YamlMapping, Problems, T> read) {
        Problems problems = new Problems();
        YamlMapping yaml = mapping(new SourceText(file, text(file)), problems);
        Map<String, T> byCase = new TreeMap<>();
        yaml.entries()
                .keySet()
                .forEach(id ->
                        byCase.put(id, read.apply(yaml.mapping(id, problems).orElseThrow(), problems)));
        requireNone(problems);
        return byCase;
    }

    private static YamlMapping mapping(SourceText text, Problems problems) {
        return YamlValue.read(text, problems)
                .orElseThrow(
                        () -> new IllegalStateException(problems.inFileOrder().toString()));
    }

    private static void requireNone(Problems problems) {
        if (!problems.inFileOrder().isEmpty()) {
            throw new IllegalStateException(problems.inFileOrder().toString());
        }
    }

    private static String text(String name) {
        try (InputStream in = CaseFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
