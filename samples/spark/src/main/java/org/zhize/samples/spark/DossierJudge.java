package org.zhize.samples.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.zhize.Evaluator;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierReader;
import org.zhize.dossier.Dossiers;
import org.zhize.parameter.Region;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/**
 * Judges, in one task, the governments of one partition: children before parents, as on a single machine.
 *
 * @param rules the rule set
 * @param above a line of JSON for each government above those of the partition: its facts are seen, but it is not judged here
 * @param below verdicts on governments that other tasks judged
 * @param counts what progress counts
 */
record DossierJudge(RuleText rules, List<String> above, Broadcast<List<Row>> below, Counts counts)
        implements MapPartitionsFunction<Row, Row> {

    private static final int MOST_PROBLEMS = 20;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEachRemaining(row -> lines.add(row.getAs("line")));
        return lines.isEmpty() ? List.<Row>of().iterator() : judge(lines, rules.evaluator(counts::compiled));
    }

    private Iterator<Row> judge(List<String> lines, Evaluator evaluator) {
        RuleSetContent content = evaluator.rules().content();
        Dossiers own = read(lines, content);
        List<Row> judged = new ArrayList<>(unread(own, evaluator));
        List<Dossier> all = new ArrayList<>(read(above, content).dossiers());
        Set<Situation> others = all.stream().map(Dossier::situation).collect(Collectors.toSet());
        own.dossiers().forEach(dossier -> all.add(withBelow(dossier)));
        evaluator.evaluateEach(all, evaluation -> {
            if (!others.contains(evaluation.situation())) {
                judged.add(Judged.of(evaluation, level(evaluation.situation().government(), content)));
                counts.judged();
            }
        });
        return judged.iterator();
    }

    private static Dossiers read(List<String> lines, RuleSetContent content) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return lines.isEmpty()
                ? new Dossiers(List.of(), List.of(), List.of())
                : new DossierReader(content.factTypes(), content.regions())
                        .read("dossiers.jsonl", new ByteArrayInputStream(bytes));
    }

    private Dossier withBelow(Dossier dossier) {
        List<Object> facts = new ArrayList<>(dossier.facts());
        facts.addAll(Told.facts(below.value(), dossier.situation()));
        return new Dossier(dossier.situation(), facts);
    }

    /** What cannot be read is a problem with a place, never a fact left out in silence. */
    private static List<Row> unread(Dossiers read, Evaluator evaluator) {
        RuleSetContent content = evaluator.rules().content();
        String problems = read.problems().stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> problem.render(Locale.CHINESE))
                .collect(Collectors.joining("\n"));
        return read.omitted().stream()
                .map(code -> Judged.unread(
                        code, level(code, content), content.identity().digest(), problems))
                .toList();
    }

    private static String level(String government, RuleSetContent content) {
        return content.regions().find(government).map(Region::level).orElse("");
    }
}
