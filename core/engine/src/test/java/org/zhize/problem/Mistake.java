package org.zhize.problem;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A mistake as people make it, and what they are told: one case of the text files beside this class.
 *
 * @param title what it is
 * @param code the kind of problem
 * @param wrong a draft with the mistake, marked
 * @param right the same without it
 * @param zh message and repair in Chinese
 * @param en message and repair in English
 */
record Mistake(String title, ProblemCode code, Draft wrong, Draft right, List<String> zh, List<String> en) {

    private static final List<String> FILES = List.of(
            "1-syntax.txt", "2-names.txt", "3-parameters.txt", "4-criteria.txt", "5-regions.txt", "6-cycle.txt");

    static Stream<Mistake> all() {
        return FILES.stream()
                .flatMap(file -> Arrays.stream(text(file).split("(?m)^## ", -1)).skip(1))
                .map(Mistake::read);
    }

    private static String text(String file) {
        try (InputStream in = Mistake.class.getResourceAsStream("mistakes/" + file)) {
            String text = new String(requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("{U+00A0}", "\u00A0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake read(String text) {
        String title = text.lines().findFirst().orElseThrow();
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : text.split("(?m)^-- ", -1)) {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, Math.max(end, 0)), section.substring(end + 1));
        }
        Draft wrong = draft("", sections);
        return new Mistake(
                title,
                ProblemCode.valueOf(title.substring(0, title.indexOf(' '))),
                wrong,
                sections.containsKey("right") ? wrong.mended(line("right", sections)) : draft("right ", sections),
                line("zh", sections).strip().lines().toList(),
                line("en", sections).strip().lines().toList());
    }

    /** The section without its last line break. */
    private static String line(String name, Map<String, String> sections) {
        return requireNonNull(sections.get(name), () -> name + " of " + sections)
                .replaceAll("\n$", "");
    }

    private static Draft draft(String prefix, Map<String, String> sections) {
        String statement = sections.getOrDefault(prefix + "then", "require.that($year).isAtLeast(1);");
        Draft draft = sections.containsKey(prefix + "when")
                ? Draft.rule(line(prefix + "when", sections).strip(), statement.strip())
                : Draft.sound();
        for (Map.Entry<String, String> section : sections.entrySet()) {
            String file = section.getKey()
                    .substring(Math.min(prefix.length(), section.getKey().length()));
            if (section.getKey().equals(prefix + file) && file.contains(".") && !file.contains(" ")) {
                draft = draft.with(file, section.getValue());
            }
        }
        return draft;
    }

    @Override
    public String toString() {
        return title;
    }
}
