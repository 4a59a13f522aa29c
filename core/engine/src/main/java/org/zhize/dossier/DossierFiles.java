package org.zhize.dossier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.yaml.YamlValue;

/** Reads files in which each government stands with all its facts: JSON, JSON Lines, YAML. For one thread. */
final class DossierFiles {

    private static final Set<String> LINES = Set.of(".jsonl", ".ndjson");
    private static final String JSON = ".json";
    private static final Set<String> YAML = Set.of(".yaml", ".yml");

    private final DossierObjects objects;
    private final Complaints complaints;

    DossierFiles(DossierObjects objects, Complaints complaints) {
        this.objects = objects;
        this.complaints = complaints;
    }

    static boolean areReadFrom(FactSource file) {
        String ending = file.ending();
        return LINES.contains(ending) || JSON.equals(ending) || YAML.contains(ending);
    }

    /** {@return the ending that a text should have, judging by its first lines} */
    static String endingOf(String text) {
        List<String> lines = text.replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith("{") && line.endsWith("}"))) {
            return ".jsonl";
        }
        boolean isJson = !lines.isEmpty()
                && (lines.get(0).startsWith("{") || lines.get(0).startsWith("["));
        return isJson ? JSON : ".yaml";
    }

    void read(FactSource file) throws IOException {
        Problems problems = new Problems();
        Optional<SourceText> source = SourceText.decode(file.name(), file.read(), problems);
        if (source.isPresent() && LINES.contains(file.ending())) {
            readLines(source.get());
        } else {
            source.flatMap(text -> JSON.equals(file.ending())
                            ? YamlValue.readJson(text, problems)
                            : YamlValue.readAny(text, problems))
                    .ifPresent(value -> read(value, problems));
        }
        complaints.aboutAll(problems);
    }

    private void read(YamlValue value, Problems problems) {
        complaints.aboutAll(problems);
        value.asList().forEach(objects::read);
    }

    /** A line that cannot be read does not make the others unreadable. */
    private void readLines(SourceText source) {
        for (int line = 1; line <= source.lineCount(); line++) {
            if (!source.line(line).isBlank()) {
                Problems problems = new Problems();
                Optional<YamlValue> value = YamlValue.readJsonLine(source, line, problems);
                complaints.aboutAll(problems);
                value.ifPresent(objects::read);
            }
        }
    }
}
