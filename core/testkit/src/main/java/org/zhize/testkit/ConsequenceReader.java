package org.zhize.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.language.EffectKind;
import org.zhize.problem.Location;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads what is expected to follow: a list of {@code { kind: interview, of: "360102", text: 约谈 }}. */
final class ConsequenceReader {

    private static final String EXAMPLE = "例如 / such as kind: interview";
    private static final List<String> WORDS = List.of("grade", "record");
    private static final List<String> NUMBERS = List.of("steps", "amount", "pool", "weight", "weights");
    private static final List<String> KEYS = Stream.of(List.of("id", "kind", "of", "text"), WORDS, NUMBERS)
            .flatMap(List::stream)
            .toList();

    private final NameChecks names;
    private final Problems problems;

    ConsequenceReader(NameChecks names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * {@return what is expected of each consequence that the list names; of the file's own where it is empty, or of all
     * where the file is none of a consequence}
     */
    List<ExpectedConsequences> read(YamlValue written, String stem, Location file) {
        Map<String, List<ExpectedConsequence>> byId = new LinkedHashMap<>();
        for (YamlValue entry : written.asList()) {
            entry.asMapping("consequences", problems)
                    .ifPresent(mapping -> id(mapping, stem, file)
                            .ifPresent(id -> read(mapping)
                                    .ifPresent(one -> byId.computeIfAbsent(id, key -> new ArrayList<>())
                                            .add(one))));
        }
        if (written.asList().isEmpty()) {
            byId.put(names.isConsequence(stem) ? stem : "", List.of());
        }
        return byId.entrySet().stream()
                .map(entry -> new ExpectedConsequences(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Optional<String> id(YamlMapping written, String stem, Location file) {
        Optional<YamlText> other = written.text("id", problems);
        return names.consequence(
                other.map(YamlText::text).orElse(stem),
                other.map(YamlText::location).orElse(file));
    }

    private Optional<ExpectedConsequence> read(YamlMapping written) {
        written.expectKeys(KEYS, problems);
        Optional<EffectKind> kind =
                written.requiredText("kind", EXAMPLE, problems).flatMap(names::effect);
        SortedMap<String, String> details = details(written);
        return kind.map(known -> new ExpectedConsequence(known, text(written, "of"), text(written, "text"), details));
    }

    private @Nullable String text(YamlMapping written, String key) {
        return written.text(key, problems).map(YamlText::text).orElse(null);
    }

    private SortedMap<String, String> details(YamlMapping written) {
        SortedMap<String, String> details = new TreeMap<>();
        WORDS.forEach(key -> written.text(key, problems).ifPresent(text -> details.put(key, text.text())));
        NUMBERS.forEach(key -> written.text(key, problems)
                .flatMap(text -> text.decimal(problems))
                .map(BigDecimal::toPlainString)
                .ifPresent(number -> details.put(key, number)));
        return details;
    }
}
