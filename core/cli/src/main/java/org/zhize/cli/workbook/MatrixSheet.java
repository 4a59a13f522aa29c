package org.zhize.cli.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.problem.Bilingual;
import org.zhize.report.Catalogue;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Governments against criteria, a sign and a colour for each verdict; and how many there are of each. For one thread. */
final class MatrixSheet {

    private static final List<String> HEAD = List.of("government", "name", "year", "purpose");
    private static final int FROZEN_COLUMNS = 3;
    private static final int TITLE_HEIGHT = 170;
    private static final int COLUMN_WIDTH = 5;

    private static final Comparator<Situation> IN_ORDER = Comparator.comparing(Situation::government)
            .thenComparing(Situation::dataYear)
            .thenComparing(Situation::asOf)
            .thenComparing(Situation::purpose, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Catalogue catalogue;
    private final Words words;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Map<Verdict, Integer>> counts = new HashMap<>();
    private final SortedMap<Situation, Bilingual> notEvaluated = new TreeMap<>(IN_ORDER);

    private record Line(Situation situation, List<Verdict> verdicts) {}

    MatrixSheet(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
        catalogue.criteria().forEach(criterion -> columns.put(criterion.id(), columns.size()));
    }

    void add(Assessment assessment) {
        Verdict[] verdicts = new Verdict[columns.size()];
        for (CriterionVerdict each : assessment.verdicts()) {
            verdicts[Objects.requireNonNull(columns.get(each.criterion()))] = each.verdict();
            counts.computeIfAbsent(each.criterion(), key -> new EnumMap<>(Verdict.class))
                    .merge(each.verdict(), 1, Integer::sum);
        }
        assessment.notEvaluated().ifPresent(reason -> notEvaluated.put(assessment.situation(), reason));
        lines.add(new Line(assessment.situation(), List.of(verdicts)));
    }

    /** {@return why some were not evaluated, by code and year} */
    SortedMap<Situation, Bilingual> notEvaluated() {
        return notEvaluated;
    }

    int evaluations() {
        return lines.size();
    }

    int count(String criterion, Verdict verdict) {
        return counts.getOrDefault(criterion, Map.of()).getOrDefault(verdict, 0);
    }

    int count(Verdict verdict) {
        return counts.values().stream()
                .mapToInt(each -> each.getOrDefault(verdict, 0))
                .sum();
    }

    void write(Worksheet sheet) {
        Cells.widths(sheet, 9, 16, 9, 12);
        Cells.headings(sheet, 0, HEAD.stream().map(words::get).toList());
        for (int i = 0; i < catalogue.criteria().size(); i++) {
            heading(sheet, HEAD.size() + i, catalogue.criteria().get(i));
        }
        sheet.rowHeight(0, TITLE_HEIGHT);
        sheet.freezePane(FROZEN_COLUMNS, 1);
        lines.sort(Comparator.comparing(Line::situation, IN_ORDER));
        for (int i = 0; i < lines.size(); i++) {
            write(sheet, i + 1, lines.get(i));
        }
        sheet.setAutoFilter(0, 0, lines.size(), HEAD.size() + columns.size() - 1);
    }

    private void heading(Worksheet sheet, int column, Criterion criterion) {
        Cells.text(sheet, 0, column, words.text(criterion.title()));
        sheet.width(column, COLUMN_WIDTH);
        sheet.style(0, column)
                .rotation(90)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("bottom")
                .set();
    }

    private void write(Worksheet sheet, int row, Line line) {
        Situation situation = line.situation();
        String purpose = situation.purpose();
        Cells.text(sheet, row, 0, situation.government());
        Cells.text(sheet, row, 1, words.region(situation.government()));
        sheet.value(row, 2, situation.dataYear());
        Cells.text(sheet, row, FROZEN_COLUMNS, purpose == null ? "" : words.title(purpose));
        for (int i = 0; i < line.verdicts().size(); i++) {
            Verdict verdict = line.verdicts().get(i);
            int column = HEAD.size() + i;
            Cells.text(sheet, row, column, verdict.sign());
            sheet.style(row, column)
                    .fillColor(Words.paper(verdict))
                    .fontColor(Words.ink(verdict))
                    .horizontalAlignment("center")
                    .set();
        }
    }
}
