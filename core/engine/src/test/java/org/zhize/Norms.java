package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Writes small rule sets over {@link TestFacts}. Each call returns another one; the last criterion named is the one meant. */
final class Norms {

    static final Situation SITUATION = Situation.of("371002", Year.of(2022));

    private static final String MANIFEST = "id: test\nversion: 1\nfacts: org.zhize.TestFacts\n";

    private final Map<String, String> files;
    private final String criterion;
    private @Nullable Evaluator evaluator;
    private @Nullable Evaluator tracing;

    private Norms(Map<String, String> files, String criterion) {
        this.files = new TreeMap<>(files);
        this.criterion = criterion;
    }

    static Norms criterion(String id) {
        return new Norms(Map.of("ruleset.yaml", MANIFEST), id).meaning(id, "title: " + id + "\nbasis: [test]\n");
    }

    Norms andCriterion(String id) {
        return new Norms(files, id).meaning(id, "title: " + id + "\nbasis: [test]\n");
    }

    private Norms meaning(String id, String line) {
        return with("theme/" + id + ".yaml", line);
    }

    /** Adds text to a file. */
    Norms with(String file, String text) {
        Norms other = new Norms(files, criterion);
        other.files.merge(file, text, String::concat);
        return other;
    }

    /** Takes the facts from another class. */
    Norms facts(Class<?> home) {
        Norms other = new Norms(files, criterion);
        other.files.put("ruleset.yaml", MANIFEST.replace(TestFacts.class.getName(), home.getName()));
        return other;
    }

    /** Adds a line to the criterion's meaning. */
    Norms yaml(String line) {
        return meaning(criterion, line + "\n");
    }

    /** Adds a parameter in force since 2000. */
    Norms parameter(String key, String unit, String value) {
        String heading =
                files.getOrDefault("theme/" + criterion + ".yaml", "").contains("parameters:") ? "" : "parameters:\n";
        String line = "  %s: { unit: \"%s\", values: { 2000-01-01: { value: %s, basis: test } } }\n";
        return meaning(criterion, heading + line.formatted(key, unit, value));
    }

    /** Adds a rule: what stands between its name and its {@code end}. */
    Norms rule(String text) {
        return rule("theme/" + criterion + ".drl", text);
    }

    /** Adds a rule that marks facts. */
    Norms quality(String text) {
        return with("quality/checks.yaml", files.containsKey("quality/checks.yaml") ? "" : "title: c\nbasis: [test]\n")
                .rule("quality/checks.drl", text);
    }

    private Norms rule(String file, String text) {
        int number = files.getOrDefault(file, "").split("\nend\n", -1).length;
        return with(file, "rule \"r%s\"\n%s\nend\n".formatted(number, text.strip()));
    }

    RuleSet load() {
        return RuleSet.of(files, Norms.class.getClassLoader());
    }

    Evaluator evaluator() {
        if (evaluator == null) {
            evaluator = Evaluator.of(load());
        }
        return evaluator;
    }

    private Evaluator tracing() {
        if (tracing == null) {
            tracing = Evaluator.tracing(load(), new Listening());
        }
        return tracing;
    }

    /** By the rule engine; whoever interprets the rules must find the same. */
    Evaluation evaluate(Object... facts) {
        Evaluation evaluation = evaluator().evaluate(SITUATION, Arrays.asList(facts));
        Evaluation traced = tracing().evaluate(SITUATION, Arrays.asList(facts));
        assertThat(traced.assessment()).hasToString(evaluation.assessment().toString());
        return evaluation;
    }

    Verdict verdict(Object... facts) {
        return evaluate(facts).verdict(criterion);
    }
}
