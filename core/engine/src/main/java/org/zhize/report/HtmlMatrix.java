package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.rule.Situation;

/** Governments against criteria, in blocks of columns that fit a sheet of paper. */
final class HtmlMatrix {

    private static final int MOST_COLUMNS = 28;
    private static final int ROOM_FOR_WORDS = 12;

    private final Catalogue catalogue;
    private final Wording wording;
    private final Tree tree;

    HtmlMatrix(Catalogue catalogue, Wording wording, Tree tree) {
        this.tree = tree;
        this.catalogue = catalogue;
        this.wording = wording;
    }

    List<Map<String, Object>> blocks(List<Assessment> assessments) {
        int count = catalogue.criteria().size();
        int blocks = (count + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<Map<String, Object>> result = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            result.add(block(assessments, count * block / blocks, count * (block + 1) / blocks));
        }
        return result;
    }

    private Map<String, Object> block(List<Assessment> assessments, int first, int last) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int i = first; i < last; i++) {
            Criterion criterion = catalogue.criteria().get(i);
            columns.add(Map.of("number", i + 1, "name", wording.names.criterion(criterion), "id", criterion.id()));
        }
        Iterable<Map<String, Object>> rows = () -> IntStream.range(0, assessments.size())
                .mapToObj(i -> row("g" + (i + 1), assessments.get(i), first, last))
                .iterator();
        return Map.of(
                "range",
                (first + 1) + "–" + last,
                "roomy",
                last - first <= ROOM_FOR_WORDS,
                "columns",
                columns,
                "rows",
                rows);
    }

    private Map<String, Object> row(String anchor, Assessment assessment, int first, int last) {
        Situation situation = assessment.situation();
        List<Map<String, Object>> cells = Judgement.of(catalogue, assessment).stream()
                .filter(judgement -> judgement.number() > first && judgement.number() <= last)
                .map(judgement -> cell(anchor, judgement))
                .toList();
        return Map.of(
                "anchor",
                anchor,
                "name",
                wording.names.region(situation.government()),
                "detail",
                wording.names.circumstances(situation),
                "depth",
                tree.depth(situation),
                "cells",
                cells);
    }

    private Map<String, Object> cell(String anchor, Judgement judgement) {
        String tip = wording.labels.get(
                "named", wording.names.criterion(judgement.criterion()), wording.reason(judgement.verdict()));
        return HtmlVerdict.look(
                judgement.verdict().verdict(),
                wording.labels,
                Map.of("anchor", anchor + "-" + judgement.anchor(), "tip", tip));
    }
}
