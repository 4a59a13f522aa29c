package org.zhize.soak;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierReader;
import org.zhize.problem.SourceText;

/** Evaluates for minutes, and prints what grew. Takes the folders of rules and facts, and how many threads, evaluations and reloads. */
public final class Soak {

    /** What the virtual machine notes down of methods while they warm up. */
    private static final long MOST_GROWTH = 4 * 1024 * 1024;

    private static final int MOST_TOLD = 20;

    private static final PrintStream OUT = System.out;

    private Soak() {}

    /** Exits with 1 where a report was wrong, something was retained or memory grew. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int threads = Integer.parseInt(arguments[2]);
        long evaluations = Long.parseLong(arguments[3]);
        int reloads = Integer.parseInt(arguments[4]);
        List<Dossier> dossiers = dossiers(folder, Path.of(arguments[1]));
        OUT.printf(
                Locale.ROOT,
                "%d threads, %d evaluations of %d governments, %d reloads%n",
                threads,
                evaluations,
                dossiers.size(),
                reloads);
        System.exit(run(editions(folder, dossiers), dossiers, threads, evaluations, reloads) ? 0 : 1);
    }

    private static boolean run(
            List<Edition> editions, List<Dossier> dossiers, int threads, long evaluations, int reloads)
            throws Exception {
        List<Stage> stages = Collections.synchronizedList(new ArrayList<>());
        OUT.println(Stage.HEADINGS);
        List<String> wrong = new SharedEvaluator(editions, dossiers, evaluations, reloads, stage -> {
                    stages.add(stage);
                    OUT.println(stage);
                })
                .run(threads);
        Heap end = Heap.now();
        OUT.println(new Stage(evaluations, stages.get(stages.size() - 1).seconds(), end));
        OUT.printf(Locale.ROOT, "%d wrong reports%n", wrong.size());
        wrong.stream().limit(MOST_TOLD).forEach(OUT::println);
        Heap warm = stages.get(stages.size() / 2).heap();
        return wrong.isEmpty()
                && end.ruleSets() + end.evaluators() + end.kieBases() + end.sessions() == 0
                && end.used() - warm.used() < MOST_GROWTH
                && end.metaspace() - warm.metaspace() < MOST_GROWTH;
    }

    static List<Dossier> dossiers(Path rules, Path facts) {
        RuleSet read = RuleSet.load(rules);
        return new DossierReader(read.content().factTypes(), read.content().regions())
                .read(facts)
                .dossiers();
    }

    /** The rule set as it is, and another version of it. */
    static List<Edition> editions(Path folder, List<Dossier> dossiers) {
        return List.of(
                Edition.of(() -> RuleSet.load(folder), dossiers), Edition.of(() -> otherVersion(folder), dossiers));
    }

    private static RuleSet otherVersion(Path folder) {
        RuleSet rules = RuleSet.load(folder);
        String manifest = rules.source("ruleset.yaml").map(SourceText::text).orElseThrow();
        return rules.with(Map.of("ruleset.yaml", manifest.replaceFirst("version: ", "version: 9")));
    }
}
