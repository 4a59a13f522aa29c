package org.zhize.education.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.Problems;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/**
 * One case of {@code cases.json}.
 *
 * @param id its id
 * @param region the government's name
 * @param year the year its figures describe; nothing where the document does not print it
 * @param criterion the criterion that it is about
 * @param stage the stage that the verdict is about; nothing where it is about the criterion as a whole
 * @param observed what the document prints, in the order of the file
 * @param thresholds the thresholds it is compared with, if the case notes any
 * @param expected the verdict that follows
 * @param assertion the arithmetic behind the verdict; empty where there is none
 * @param quote the words of the document
 * @param line the line on which the case starts
 */
record DocumentedCase(
        String id,
        String region,
        Optional<Integer> year,
        String criterion,
        Optional<Stage> stage,
        List<Observation> observed,
        List<BigDecimal> thresholds,
        Verdict expected,
        String assertion,
        String quote,
        int line) {

    static DocumentedCase read(YamlMapping json, Problems problems) {
        return new DocumentedCase(
                required(json, "id", problems),
                required(json, "region", problems),
                json.text("year", problems).map(YamlText::text).map(Integer::valueOf),
                required(json, "criterion_id", problems),
                json.text("stage", problems).map(YamlText::text).map(CaseStages::of),
                Observation.readAll(json, problems),
                thresholds(json, problems),
                Verdict.valueOf(required(json, "expected_verdict", problems)),
                json.text("assertion", problems).map(YamlText::text).orElse(""),
                required(json, "quote", problems),
                json.location().span().line());
    }

    /** {@return what the document prints under a name, if it does} */
    Optional<Observation> observation(String name) {
        return observed.stream()
                .filter(observation -> observation.name().equals(name))
                .findFirst();
    }

    /** A threshold is {@code {op, value}}, or one such for each stage. */
    private static List<BigDecimal> thresholds(YamlMapping json, Problems problems) {
        return json.mapping("threshold", problems).stream()
                .flatMap(threshold -> threshold.get("value").isPresent()
                        ? threshold.text("value", problems).stream()
                        : threshold.entries().keySet().stream()
                                .flatMap(stage -> threshold.mapping(stage, problems).stream())
                                .flatMap(one -> one.text("value", problems).stream()))
                .flatMap(value -> value.decimal(problems).stream())
                .toList();
    }

    private static String required(YamlMapping json, String key, Problems problems) {
        return json.requiredText(key, "", problems).map(YamlText::text).orElseThrow();
    }
}
