package org.zhize.soak;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.problem.SourceText;

/** Reads and compiles a rule set again and again, with other words each time, and evaluates once with each. */
final class Reloads {

    private static final int STAGES = 10;

    private Reloads() {}

    /** @param stages is told how it stands, ten times, while nothing but the folder's name is held */
    static void run(Path folder, Collection<Dossier> dossiers, int reloads, Consumer<Stage> stages) {
        long start = System.nanoTime();
        for (int number = 1; number <= reloads; number++) {
            evaluate(renamed(RuleSet.load(folder), number), dossiers);
            if (number % Math.max(1, reloads / STAGES) == 0) {
                stages.accept(new Stage(number, (System.nanoTime() - start) / 1_000_000_000, Heap.now()));
            }
        }
    }

    private static void evaluate(RuleSet rules, Collection<Dossier> dossiers) {
        long judged = Evaluator.of(rules).evaluateAll(dossiers).count();
        if (judged != dossiers.size()) {
            throw new IllegalStateException("judged " + judged);
        }
    }

    /** Whatever remembers what it has once read would grow: the name of each rule, and of the variables, is another one. */
    private static RuleSet renamed(RuleSet rules, int number) {
        String file = rules.files().stream()
                .filter(name -> name.endsWith(".drl"))
                .findFirst()
                .orElseThrow();
        String text = rules.source(file).map(SourceText::text).orElseThrow();
        return rules.with(Map.of(
                file,
                text.replaceAll("(?m)^rule \"", "rule \"" + number + " ")
                        .replaceAll("\\$([a-z]\\w*)", "\\$$1" + number)));
    }
}
