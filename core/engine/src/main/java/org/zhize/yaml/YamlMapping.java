package org.zhize.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/**
 * A mapping.
 *
 * @param entries the values by key, in file order
 * @param keys where each key stands
 * @param location where it starts
 */
public record YamlMapping(Map<String, YamlValue> entries, Map<String, Location> keys, Location location)
        implements YamlValue {

    /** Copies the maps. */
    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** {@return the value of a key; nothing if it is not there or stands for nothing} */
    public Optional<YamlValue> get(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(value -> !(value instanceof YamlText text && text.isNull()));
    }

    /** {@return where the key stands} */
    public Location keyLocation(String key) {
        return keys.getOrDefault(key, location);
    }

    /** {@return the text of a key, if it is there} */
    public Optional<YamlText> text(String key, Problems problems) {
        return get(key).flatMap(value -> value.asText(key, problems));
    }

    /** {@return the text of a key; a problem is added if it is not there} */
    public Optional<YamlText> requiredText(String key, String why, Problems problems) {
        if (get(key).isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, location, key, why);
        }
        return text(key, problems);
    }

    /** {@return the mapping of a key, if it is there} */
    public Optional<YamlMapping> mapping(String key, Problems problems) {
        return get(key).flatMap(value -> value.asMapping(key, problems));
    }

    /** {@return the texts in the list of a key; a single text is a list of one, an absent key an empty list} */
    public List<YamlText> texts(String key, Problems problems) {
        return get(key).map(YamlValue::asList).orElse(List.of()).stream()
                .flatMap(value -> value.asText(key, problems).stream())
                .toList();
    }

    /** {@return the text of a key in both languages: {@code {zh: …, en: …}}, or one text for both} */
    public Optional<Bilingual> bilingual(String key, Problems problems) {
        return get(key).flatMap(value -> {
            if (value instanceof YamlText text) {
                return Optional.of(Bilingual.same(text.text()));
            }
            Optional<YamlMapping> both = value.asMapping(key, problems);
            both.ifPresent(mapping -> mapping.expectKeys(List.of("zh", "en"), problems));
            return both.map(mapping -> new Bilingual(
                    mapping.text("zh", problems).map(YamlText::text).orElse(""),
                    mapping.text("en", problems).map(YamlText::text).orElse("")));
        });
    }

    /** Adds a problem for each key that is not among the known ones. */
    public void expectKeys(List<String> known, Problems problems) {
        keys.forEach((key, place) -> {
            if (!known.contains(key)) {
                problems.add(ProblemCode.UNKNOWN_KEY, place, key, Suggestion.sentence(key, known));
            }
        });
    }
}
