package org.zhize.testkit.suggestion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.Evaluation;
import org.zhize.dossier.Dossier;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.rule.Situation;
import org.zhize.testkit.Scenario;

/**
 * Writes scenarios as files of scenarios have them: one fact a line, all of it that is there, in the order of its fields.
 *
 * <p>What must come out is left to be confirmed: {@code expect: 待确认} stands where the verdict belongs, with a comment that
 * says what the rules make of it now. A file with that word in it is refused until it is replaced. What facts the file gave to
 * all its scenarios is written out in each.
 */
public final class ScenarioYaml {

    private ScenarioYaml() {}

    /**
     * {@return a file of scenarios}
     *
     * @param rows scenarios as {@link #of} writes them, no two of the same name
     */
    public static String file(List<String> rows) {
        return "scenarios:\n" + String.join("\n", rows);
    }

    /**
     * {@return a scenario, as an entry of {@code scenarios:}}
     *
     * @param scenario the scenario: its facts are of types of which facts can be made
     * @param now what the rules make of it now
     */
    public static String of(Scenario scenario, Evaluation now) {
        String others = scenario.others().stream().map(ScenarioYaml::other).collect(Collectors.joining());
        return "  - name: " + YamlScalar.ofLine(scenario.name()) + "\n"
                + "    situation: " + situation(scenario.situation()) + "\n"
                + supposed(scenario)
                + scheme(scenario)
                + (scenario.facts().isEmpty() ? "" : "    facts:\n" + facts(scenario.facts(), 6))
                + (others.isEmpty() ? "" : "    others:\n" + others)
                + new ExpectYaml(scenario, now).text();
    }

    private static String situation(Situation situation) {
        int year = situation.dataYear();
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("government", YamlScalar.of(situation.government()));
        entries.put("year", String.valueOf(year));
        if (!situation.asOf().equals(LocalDate.of(year, 12, 31))) {
            entries.put("asOf", situation.asOf().toString());
        }
        if (situation.purpose() != null) {
            entries.put("purpose", YamlScalar.of(situation.purpose()));
        }
        return flow(entries);
    }

    private static String supposed(Scenario scenario) {
        Map<String, String> entries = new LinkedHashMap<>();
        scenario.supposed()
                .forEach(value ->
                        entries.put(value.key(), value.effect() == Effect.SETS ? YamlScalar.of(value.text()) : "null"));
        return entries.isEmpty() ? "" : "    parameters: " + flow(entries) + "\n";
    }

    private static String scheme(Scenario scenario) {
        return scenario.grading() == null
                ? ""
                : "    scheme: " + YamlScalar.of(scenario.grading().scheme()) + "\n";
    }

    private static String other(Dossier other) {
        String government = YamlScalar.quoted(other.situation().government());
        return "      " + government + ":\n" + facts(other.facts(), 8);
    }

    private static String facts(List<Object> facts, int indent) {
        Map<FactType, List<Object>> byType =
                facts.stream().collect(Collectors.groupingBy(FactTypes::of, LinkedHashMap::new, Collectors.toList()));
        String margin = " ".repeat(indent);
        StringBuilder text = new StringBuilder();
        byType.forEach((type, some) -> {
            text.append(margin).append(type.name()).append(":\n");
            some.forEach(fact ->
                    text.append(margin).append("  - ").append(fact(type, fact)).append('\n'));
        });
        return text.toString();
    }

    private static String fact(FactType type, Object fact) {
        Map<String, String> entries = new LinkedHashMap<>();
        type.fields().forEach((name, field) -> {
            Object value = field.read(fact);
            if (value != null) {
                entries.put(name, YamlScalar.of(FactType.text(value)));
            }
        });
        return flow(entries);
    }

    static String flow(Map<String, String> entries) {
        return entries.isEmpty()
                ? "{}"
                : entries.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
