package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Draws governments against criteria, in as many blocks of columns as are needed. */
final class TextMatrix {

    private static final int WIDEST_NAME = 34;

    private static final int STEP = 2;

    /** Above this many criteria only those are drawn on which something was found. */
    private static final int MOST_CRITERIA = 40;

    private final Catalogue catalogue;
    private final List<Criterion> criteria;
    private final int cellWidth;
    private final Wording wording;

    TextMatrix(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.criteria = catalogue.criteria();
        this.cellWidth = 1 + Math.max(2, String.valueOf(criteria.size()).length());
        this.wording = wording;
    }

    void append(List<Assessment> assessments, TextPage page) {
        Tree tree = new Tree(catalogue, assessments);
        List<List<String>> names = assessments.stream()
                .map(assessment -> name(assessment.situation(), tree))
                .toList();
        int nameWidth = names.stream()
                .flatMap(List::stream)
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
        List<Integer> shown = shown(assessments);
        int perBlock = (TextPage.WIDTH - nameWidth) / cellWidth;
        int blocks = assessments.isEmpty() ? 0 : (shown.size() + perBlock - 1) / perBlock;
        for (int block = 0; block < blocks; block++) {
            List<Integer> columns = shown.subList(shown.size() * block / blocks, shown.size() * (block + 1) / blocks);
            header(nameWidth, columns, page);
            for (int row = 0; row < assessments.size(); row++) {
                row(names.get(row), nameWidth, cells(assessments.get(row), columns), page);
            }
            page.blank();
        }
        legend(shown, assessments.stream().allMatch(each -> each.notEvaluated().isEmpty()), page);
    }

    /** {@return the places of the criteria that are drawn} */
    private List<Integer> shown(List<Assessment> assessments) {
        Set<String> found = assessments.stream()
                .flatMap(assessment -> assessment.verdicts().stream())
                .filter(verdict -> Marks.isFound(verdict.verdict()))
                .map(CriterionVerdict::criterion)
                .collect(Collectors.toSet());
        return IntStream.range(0, criteria.size())
                .filter(i -> criteria.size() <= MOST_CRITERIA
                        || found.contains(criteria.get(i).id()))
                .boxed()
                .toList();
    }

    /** Governments stand under those above them. */
    private List<String> name(Situation situation, Tree tree) {
        String indent = " ".repeat(STEP * tree.depth(situation));
        return Columns.hanging(wording.names.situation(situation), WIDEST_NAME - indent.length()).stream()
                .map(line -> indent + line)
                .toList();
    }

    private void header(int nameWidth, List<Integer> columns, TextPage page) {
        page.line(" ".repeat(nameWidth)
                + columns.stream().map(i -> cell(String.valueOf(i + 1))).collect(Collectors.joining()));
    }

    private static void row(List<String> name, int nameWidth, String cells, TextPage page) {
        name.subList(0, name.size() - 1).forEach(page::line);
        page.line(Columns.padded(name.get(name.size() - 1), nameWidth) + cells);
    }

    private String cells(Assessment assessment, List<Integer> columns) {
        Map<String, Verdict> verdicts = assessment.verdicts().stream()
                .collect(Collectors.toMap(CriterionVerdict::criterion, CriterionVerdict::verdict));
        return columns.stream()
                .map(i -> verdicts.get(criteria.get(i).id()))
                .map(verdict -> cell(verdict == null ? "" : verdict.sign()))
                .collect(Collectors.joining());
    }

    private String cell(String text) {
        return " ".repeat(cellWidth - Columns.width(text)) + text;
    }

    private void legend(List<Integer> shown, boolean isAllEvaluated, TextPage page) {
        page.paragraph(Tally.legend(isAllEvaluated, wording.labels));
        for (int i : shown) {
            Criterion criterion = criteria.get(i);
            String head = cell(String.valueOf(i + 1)) + "  ";
            String title = Columns.plain(wording.names.criterion(criterion));
            boolean fits = Columns.width(head + title + "  " + criterion.id()) <= TextPage.WIDTH;
            page.items(head, fits ? List.of(title + "  " + criterion.id()) : List.of(title, criterion.id()));
        }
        if (shown.size() < criteria.size()) {
            page.paragraph(wording.labels.get("not-drawn", String.valueOf(criteria.size() - shown.size())));
        }
    }
}
