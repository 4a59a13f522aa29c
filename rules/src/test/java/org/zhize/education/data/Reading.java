package org.zhize.education.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problems;
import org.zhize.rule.Stage;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** How published rows are read, as {@code reading.yaml} says: which criterion judges which item. */
final class Reading {

    private final Map<String, String> criteria = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, Bilingual> notJudged = new HashMap<>();

    private Reading(YamlMapping yaml, Problems problems) {
        YamlMapping judged = yaml.mapping("judged", problems).orElseThrow();
        judged.entries()
                .keySet()
                .forEach(criterion ->
                        judged.texts(criterion, problems).forEach(item -> criteria.put(item.text(), criterion)));
        YamlMapping regions = yaml.mapping("regions-without-code", problems).orElseThrow();
        regions.entries().keySet().forEach(name -> codes.put(name, text(regions, name, problems)));
        YamlMapping names = yaml.mapping("stages", problems).orElseThrow();
        names.entries()
                .keySet()
                .forEach(name -> stages.put(
                        name,
                        Stage.valueOf(
                                text(names, name, problems).replace('-', '_').toUpperCase(Locale.ROOT))));
        YamlMapping reasons = yaml.mapping("not-judged", problems).orElseThrow();
        reasons.entries()
                .keySet()
                .forEach(item ->
                        notJudged.put(item, reasons.bilingual(item, problems).orElseThrow()));
    }

    static Reading load() {
        return DataFiles.yaml("reading.yaml", Reading::new);
    }

    private static String text(YamlMapping yaml, String key, Problems problems) {
        return yaml.text(key, problems).map(YamlText::text).orElseThrow();
    }

    /** {@return the criterion that judges growth of the item, if one does} */
    Optional<String> criterion(String item) {
        return Optional.ofNullable(criteria.get(item));
    }

    /** {@return whether no criterion judges the item, for a reason} */
    boolean isNotJudged(String item) {
        return notJudged.containsKey(item);
    }

    String code(String region, String printed) {
        return printed.isEmpty() ? Optional.ofNullable(codes.get(region)).orElseThrow() : printed;
    }

    @Nullable Stage stage(String printed) {
        if (!printed.isEmpty() && !stages.containsKey(printed)) {
            throw new IllegalArgumentException("unknown stage " + printed);
        }
        return stages.get(printed);
    }
}
