package org.zhize.testkit.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhize.Evaluation;
import org.zhize.finding.Consequence;
import org.zhize.score.Grade;
import org.zhize.score.Score;
import org.zhize.testkit.Expectation;
import org.zhize.testkit.ExpectedConsequences;
import org.zhize.testkit.Scenario;

/** Writes what a scenario expects: a word that asks for it, under a comment that says what comes out now. */
final class ExpectYaml {

    private static final String OPEN = "待确认";

    private final Scenario scenario;
    private final Evaluation now;
    private final List<String> criteria;

    ExpectYaml(Scenario scenario, Evaluation now) {
        this.scenario = scenario;
        this.now = now;
        this.criteria = scenario.expectations().stream()
                .map(Expectation::criterion)
                .distinct()
                .toList();
    }

    String text() {
        String outcome = isOneVerdict() ? verdict(criteria.get(0)) : ScenarioYaml.flow(outcomes());
        return """
                    # 现在的规则得出 %1$s，请对照文件核实后写入
                    # the rules now say %1$s; confirm it against the document, then write it here
                    expect: %2$s
                """.formatted(outcome, isOneVerdict() ? ofOne(criteria.get(0)) : ScenarioYaml.flow(open()));
    }

    private boolean isOneVerdict() {
        return criteria.size() == 1 && scenario.consequences().isEmpty() && !expectsGrade();
    }

    private boolean expectsGrade() {
        return scenario.grading() != null && scenario.grading().grade() != null;
    }

    private String ofOne(String criterion) {
        boolean isOwn = scenario.location().stem().equals(criterion);
        return isOwn ? OPEN : "{ criterion: " + criterion + ", verdict: " + OPEN + " }";
    }

    private Map<String, String> open() {
        return entries(id -> OPEN, "[" + OPEN + "]", OPEN);
    }

    private Map<String, String> outcomes() {
        return entries(this::verdict, consequences(), grade());
    }

    private Map<String, String> entries(UnaryOperator<String> verdict, String consequences, String grade) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (!criteria.isEmpty()) {
            Map<String, String> verdicts = new LinkedHashMap<>();
            criteria.forEach(id -> verdicts.put(id, verdict.apply(id)));
            entries.put("criteria", ScenarioYaml.flow(verdicts));
        }
        if (!scenario.consequences().isEmpty()) {
            entries.put("consequences", consequences);
        }
        if (expectsGrade()) {
            entries.put("grade", grade);
        }
        return entries;
    }

    private String verdict(String criterion) {
        return now.verdict(criterion).name();
    }

    /** Of those that the scenario names; of all where it names none. */
    private String consequences() {
        Set<String> ids =
                scenario.consequences().stream().map(ExpectedConsequences::id).collect(Collectors.toSet());
        return now.consequences().stream()
                .filter(came -> ids.contains(came.id()) || ids.contains(""))
                .map(came -> ScenarioYaml.flow(entry(came)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Map<String, String> entry(Consequence came) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("id", came.id());
        entry.put("kind", came.kind().word());
        if (!came.subject().isEmpty()) {
            entry.put("of", YamlScalar.quoted(came.subject()));
        }
        came.details().forEach((name, value) -> entry.put(name, YamlScalar.of(value)));
        return entry;
    }

    /** {@code null} where there is none. */
    private String grade() {
        return now.score().map(Score::gradeAfter).map(Grade::id).orElse("null");
    }
}
