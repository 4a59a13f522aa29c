package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Draws governments against the criteria on which something was found, two columns each, the numbers written downwards. */
final class DigestMatrix {

    private static final int WIDEST_NAME = 26;
    private static final int CELL = 2;

    private final Catalogue catalogue;
    private final Wording wording;
    private final List<DigestRow> rows;
    private final String commonPurpose;

    DigestMatrix(Catalogue catalogue, Wording wording, List<DigestRow> rows) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.rows = rows;
        this.commonPurpose = rows.stream()
                .map(row -> String.valueOf(row.situation().purpose()))
                .collect(Collectors.groupingBy(purpose -> purpose, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    void append(TextPage page) {
        List<Integer> shown = List.copyOf(shown());
        List<List<String>> names =
                rows.stream().map(row -> name(row.situation())).toList();
        int width = names.stream()
                .flatMap(List::stream)
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
        int perBlock = (TextPage.WIDTH - width) / CELL;
        int blocks = (shown.size() + perBlock - 1) / perBlock;
        for (int block = 0; block < blocks; block++) {
            List<Integer> columns = shown.subList(shown.size() * block / blocks, shown.size() * (block + 1) / blocks);
            numbers(columns, width, page);
            for (int row = 0; row < rows.size(); row++) {
                row(names.get(row), rows.get(row), columns, width, page);
            }
            page.blank();
        }
        legend(shown, page);
    }

    private Set<Integer> shown() {
        return rows.stream()
                .flatMap(row -> row.verdicts().entrySet().stream())
                .filter(entry -> Marks.isFound(entry.getValue()))
                .map(entry -> entry.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Most have the same purpose, which need not be said. */
    private List<String> name(Situation situation) {
        String name = commonPurpose.equals(String.valueOf(situation.purpose()))
                ? wording.labels.get(
                        "of-year", wording.names.region(situation.government()), String.valueOf(situation.dataYear()))
                : wording.names.situation(situation);
        return Columns.hanging(name, WIDEST_NAME);
    }

    /** One digit under the other. */
    private void numbers(List<Integer> columns, int width, TextPage page) {
        int digits = String.valueOf(catalogue.criteria().size()).length();
        for (int digit = 0; digit < digits; digit++) {
            int place = digit;
            page.line(" ".repeat(width)
                    + columns.stream()
                            .map(number -> " "
                                    + " ".repeat(digits - String.valueOf(number).length()) + number)
                            .map(number -> " " + number.charAt(place + 1))
                            .collect(Collectors.joining()));
        }
    }

    private static void row(List<String> name, DigestRow row, List<Integer> columns, int width, TextPage page) {
        name.subList(0, name.size() - 1).forEach(page::line);
        String cells = columns.stream()
                .map(number -> row.verdicts().get(number))
                .map(verdict -> verdict == null ? "  " : " " + verdict.sign())
                .collect(Collectors.joining());
        page.line(Columns.padded(name.get(name.size() - 1), width) + cells);
    }

    private void legend(List<Integer> shown, TextPage page) {
        boolean isAllEvaluated = rows.stream().noneMatch(row -> row.verdicts().containsValue(Verdict.NOT_EVALUATED));
        page.paragraph(Tally.legend(isAllEvaluated, wording.labels));
        page.blank();
        shown.forEach(number -> line(number, page));
        int hidden = catalogue.criteria().size() - shown.size();
        if (hidden > 0) {
            page.paragraph(wording.labels.get("not-drawn", String.valueOf(hidden)));
        }
    }

    private void line(int number, TextPage page) {
        Criterion criterion = catalogue.criteria().get(number - 1);
        long notMet = rows.stream()
                .filter(row -> row.verdicts().get(number) == Verdict.NOT_MET)
                .count();
        String text = notMet == 0
                ? wording.names.criterion(criterion)
                : wording.labels.get(
                        "joined",
                        wording.names.criterion(criterion),
                        wording.labels.verdict(Verdict.NOT_MET) + " " + notMet);
        page.item("%4s  ".formatted(number), wording.labels.get("bracketed", text, criterion.id()));
    }
}
