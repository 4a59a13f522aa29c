package org.zhize.testkit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.finding.Consequence;
import org.zhize.rule.Verdict;
import org.zhize.testkit.words.Words;

/** What a failure message says of one consequence: what differs, why what followed did, and which verdicts could have led to it. */
final class ConsequenceSection {

    private final String id;
    private final Evaluation evaluation;
    private final Words labels;

    ConsequenceSection(String id, Evaluation evaluation, Words labels) {
        this.id = id;
        this.evaluation = evaluation;
        this.labels = labels;
    }

    String text(List<Mismatch> mismatches, Consumer<TextTable> nearest) {
        TextTable table = new TextTable();
        CriterionSection.addDifferences(mismatches, labels, table);
        List<Consequence> came = new ComparingConsequences(evaluation.consequences()).of(id);
        add(table, "reason", came.stream().map(one -> one.reason().in(labels.locale())));
        add(table, "rule", came.stream().map(Consequence::rule).map(CriterionSection::rule));
        add(table, "verdict", failed());
        nearest.accept(table);
        String title = evaluation.catalogue().criterion(id).title().in(labels.locale());
        return id + "  " + title + "\n" + table.text();
    }

    private Stream<String> failed() {
        return evaluation.verdicts().stream()
                .filter(verdict -> verdict.verdict() == Verdict.NOT_MET || verdict.verdict() == Verdict.INCONSISTENT)
                .map(verdict -> verdict.criterion() + "  "
                        + Comparing.title(verdict.verdict()).in(labels.locale()));
    }

    private void add(TextTable table, String label, Stream<String> texts) {
        texts.distinct().forEach(text -> table.add(labels.get(label), text));
    }
}
