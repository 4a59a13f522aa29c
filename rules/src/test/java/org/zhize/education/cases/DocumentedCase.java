package org.zhize.education.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.problem.Problems;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/**
 * One case of {@code cases.json}.
 *
 * @param id its id
 * @param region the government's name
 * @param year the year its figures describe; nothing where the document does not print it
 * @param criterion the criterion that it is about
 * @param stage the part that rules call by the stage that the verdict is about; nothing where it is about the whole
 * @param figures what the document prints, in the order of the file
 * @param thresholds what it is compared with, if the case notes that
 * @param expected the verdict that follows
 * @param line the line on which the case starts
 */
record DocumentedCase(
        String id,
        String region,
        Optional<Integer> year,
        String criterion,
        Optional<String> stage,
        List<Figure> figures,
        List<BigDecimal> thresholds,
        Verdict expected,
        int line) {

    private static final Map<String, String> STAGES =
            Map.of("PRI", "primary", "JUN", "junior", "SHS", "senior-high", "VOC", "vocational");

    static DocumentedCase read(YamlMapping json, Problems problems) {
        return new DocumentedCase(
                required(json, "id", problems),
                required(json, "region", problems),
                json.text("year", problems).map(YamlText::text).map(Integer::valueOf),
                required(json, "criterion_id", problems),
                json.text("stage", problems).map(YamlText::text).map(STAGES::get),
                Figure.readAll(json, problems),
                json.mapping("threshold", problems).stream()
                        .flatMap(threshold -> threshold.entries().values().stream())
                        .flatMap(value -> numbers(value, problems))
                        .toList(),
                Verdict.valueOf(required(json, "expected_verdict", problems)),
                json.location().span().line());
    }

    /** A threshold is {@code {op, value}}, or one such for each stage; days and operators are no numbers. */
    private static Stream<BigDecimal> numbers(YamlValue value, Problems problems) {
        return value instanceof YamlMapping mapping
                ? mapping.text("value", problems).stream().flatMap(text -> Figure.decimal(text).stream())
                : value.asText("threshold", problems).stream().flatMap(text -> Figure.decimal(text).stream());
    }

    /** {@return the part of the region's name that the rule set knows, without what the case notes behind it} */
    String regionName() {
        return region.replaceAll("\\(.*\\)$", "");
    }

    private static String required(YamlMapping json, String key, Problems problems) {
        return json.requiredText(key, "", problems).map(YamlText::text).orElseThrow();
    }
}
