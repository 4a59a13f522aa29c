package org.zhize.testkit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.RuleUse;
import org.zhize.report.Catalogue;
import org.zhize.testkit.words.Words;

/** What a failure message says of one criterion: what differs, and what led to it. */
final class CriterionSection {

    private final CriterionVerdict verdict;
    private final Catalogue catalogue;
    private final Words labels;

    CriterionSection(CriterionVerdict verdict, Catalogue catalogue, Words labels) {
        this.verdict = verdict;
        this.catalogue = catalogue;
        this.labels = labels;
    }

    String text(List<Mismatch> mismatches, Consumer<TextTable> nearest) {
        TextTable table = new TextTable();
        addDifferences(mismatches, labels, table);
        addCauses(table);
        nearest.accept(table);
        String title = catalogue.criterion(verdict.criterion()).title().in(labels.locale());
        return verdict.criterion() + "  " + title + "\n" + table.text();
    }

    static void addDifferences(List<Mismatch> mismatches, Words labels, TextTable table) {
        table.add("", labels.get("expected"), labels.get("actual"));
        mismatches.forEach(mismatch -> table.add(
                mismatch.what().in(labels.locale()),
                mismatch.expected().in(labels.locale()),
                mismatch.actual().in(labels.locale())));
    }

    private void addCauses(TextTable table) {
        add(table, "reason", Stream.of(verdict.reason().in(labels.locale())));
        add(
                table,
                "parameter",
                findings().flatMap(finding -> finding.parameters().stream()).map(this::parameter));
        add(
                table,
                "rule",
                findings().flatMap(finding -> Stream.ofNullable(finding.rule())).map(CriterionSection::rule));
        add(table, "missing", verdict.missing().stream().map(this::missing));
        add(table, "note", Comparing.notes(verdict).map(note -> note.in(labels.locale())));
    }

    private void add(TextTable table, String label, Stream<String> texts) {
        texts.distinct().forEach(text -> table.add(labels.get(label), text));
    }

    private Stream<Finding> findings() {
        return verdict.findings().stream();
    }

    private String parameter(ParameterUse use) {
        String value = quantity(use.value(), use.unit());
        if (use.isSupposed()) {
            return labels.get("parameter-supposed", use.key(), value);
        }
        String basis = use.unverified() ? labels.get("unverified", use.basis()) : use.basis();
        return labels.get("parameter-in-force", use.key(), value, region(catalogue, use.region()), use.from(), basis);
    }

    static String quantity(String value, String unit) {
        return unit.isEmpty() || unit.equals("1") ? value : value + " " + unit;
    }

    static String region(Catalogue catalogue, String code) {
        String name = catalogue.regionNames().getOrDefault(code, code);
        return name.equals(code) ? code : code + " " + name;
    }

    static String rule(RuleUse use) {
        return use.file() + ":" + use.line() + "  " + use.name();
    }

    private String missing(MissingDatum datum) {
        return datum.department().isEmpty() ? datum.path() : datum.path() + "  " + datum.department();
    }
}
