package org.zhize.samples.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.zhize.Evaluator;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierReader;
import org.zhize.dossier.Dossiers;
import org.zhize.parameter.Region;
import org.zhize.ruleset.RuleSetContent;

/**
 * Judges, in one task, the governments of one subtree of the country: children before parents, as on a single machine.
 *
 * @param rules the rule set
 * @param above governments above the subtree, whose facts are seen; what is found about them here does not count
 * @param below verdicts on governments that other tasks judged
 * @param counts what progress counts
 */
record SubtreeJudge(Broadcast<RuleText> rules, List<String> above, Broadcast<List<Told>> below, Counts counts)
        implements FlatMapGroupsFunction<String, Row, Row> {

    private static final int MOST_PROBLEMS = 20;

    @Override
    public Iterator<Row> call(String unit, Iterator<Row> rows) {
        Evaluator evaluator = rules.value().evaluator(counts::compiled);
        RuleSetContent content = evaluator.rules().content();
        List<String> lines = new ArrayList<>();
        rows.forEachRemaining(row -> lines.add(row.getAs("line")));
        Dossiers own = read(unit, lines, content);
        List<Dossier> all = new ArrayList<>(read("above", above, content).dossiers());
        own.dossiers().forEach(dossier -> all.add(withBelow(dossier)));
        List<Row> judged = new ArrayList<>(
                unread(own, content, evaluator.rules().identity().digest()));
        evaluator.evaluateEach(all, evaluation -> {
            String government = evaluation.situation().government();
            if (isOwn(unit, government, content)) {
                judged.add(Judged.of(evaluation, level(government, content)));
                counts.judged();
            }
        });
        return judged.iterator();
    }

    private static Dossiers read(String name, List<String> lines, RuleSetContent content) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return lines.isEmpty()
                ? new Dossiers(List.of(), List.of(), List.of())
                : new DossierReader(content.factTypes(), content.regions())
                        .read(name + ".jsonl", new ByteArrayInputStream(bytes));
    }

    private Dossier withBelow(Dossier dossier) {
        List<Object> facts = new ArrayList<>(dossier.facts());
        facts.addAll(Told.facts(below.value(), dossier.situation()));
        return new Dossier(dossier.situation(), facts);
    }

    /** What cannot be read is a problem with a place, never a fact left out in silence. */
    private static List<Row> unread(Dossiers read, RuleSetContent content, String digest) {
        String problems = read.problems().stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> problem.render(Locale.CHINESE))
                .collect(Collectors.joining("\n"));
        return read.omitted().stream()
                .map(government -> Judged.unread(government, level(government, content), digest, problems))
                .toList();
    }

    private static boolean isOwn(String unit, String government, RuleSetContent content) {
        return content.regions().chain(government).stream()
                .anyMatch(region -> region.code().equals(unit));
    }

    private static String level(String government, RuleSetContent content) {
        return content.regions().find(government).map(Region::level).orElse("");
    }
}
