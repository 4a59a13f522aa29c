package com.example.modular;

import com.example.modular.facts.Lamps;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.rule.Situation;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        RuleSet rules = RuleSet.load("lighting", Main.class.getClassLoader());
        Evaluation evaluation = Evaluator.of(rules)
                .evaluate(Situation.of("371002", Year.of(2025)), List.of(new Lamps(2025, 100, 95)));
        System.out.println(Main.class.getModule() + " asks " + RuleSet.class.getModule().getName() + ": "
                + evaluation.verdict("lamps-work"));
        hidden(rules);
        sealed();
    }

    /** What is said to whoever forgot to export the facts. */
    private static void hidden(RuleSet rules) {
        String manifest = rules.source("ruleset.yaml").orElseThrow().text().replace(".facts", ".hidden");
        try {
            Evaluation evaluation = Evaluator.of(rules.with(Map.of("ruleset.yaml", manifest)))
                    .evaluate(
                            Situation.of("371002", Year.of(2025)),
                            List.of(new com.example.modular.hidden.Lamps(2025, 100, 95)));
            System.out.println(evaluation.explain("lamps-work", Locale.ENGLISH));
        } catch (RuleSetException e) {
            e.problems().forEach(problem -> System.out.println(problem.render(Locale.ENGLISH)));
        }
    }

    /** What is said to whoever forgot to open the folder of rules. */
    private static void sealed() {
        try {
            RuleSet.load("sealed", Main.class.getClassLoader());
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage());
        }
    }
}
