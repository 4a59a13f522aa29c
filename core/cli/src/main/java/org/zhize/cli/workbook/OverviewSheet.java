package org.zhize.cli.workbook;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.report.Catalogue;
import org.zhize.report.Unread;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetIdentity;

/** Which rule set judged, how many verdicts there are of each kind, and what could not be read. For one thread, once. */
final class OverviewSheet {

    private static final int TITLE_SIZE = 16;

    private final Worksheet sheet;
    private final Words words;
    private int row;

    OverviewSheet(Worksheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(Catalogue catalogue, MatrixSheet matrix, Unread unread) {
        Cells.widths(sheet, 16, 34, 40, 10, 10, 10, 10, 10);
        identity(catalogue.identity());
        List<Verdict> shown = Verdict.IN_REPORTS.stream()
                .filter(verdict -> verdict != Verdict.NOT_EVALUATED
                        || !matrix.notEvaluated().isEmpty())
                .toList();
        verdicts(matrix, shown);
        notEvaluated(matrix.notEvaluated());
        unread(unread);
        criteria(catalogue, matrix, shown);
    }

    private void identity(RuleSetIdentity identity) {
        Cells.text(sheet, row, 0, words.text(identity.title()));
        sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
        row++;
        Cells.text(sheet, row, 0, words.get("identity", identity.id(), identity.version(), identity.digest()));
        row += 2;
    }

    private void verdicts(MatrixSheet matrix, List<Verdict> shown) {
        Cells.text(sheet, row, 0, words.get("evaluations"));
        sheet.value(row, 1, matrix.evaluations());
        row++;
        Cells.headings(sheet, row, List.of(words.get("verdict"), words.get("count"), words.get("sign")));
        row++;
        for (Verdict verdict : shown) {
            Cells.text(sheet, row, 0, words.verdict(verdict));
            sheet.value(row, 1, matrix.count(verdict));
            Cells.text(sheet, row, 2, verdict.sign());
            Cells.colour(sheet, row, 0, verdict);
            row++;
        }
        row++;
    }

    private void notEvaluated(SortedMap<Situation, Bilingual> reasons) {
        if (!reasons.isEmpty()) {
            Cells.headings(sheet, row, List.of(words.get("broken-off"), words.get("name"), words.get("reason")));
            row++;
            reasons.forEach(this::notEvaluated);
            row++;
        }
    }

    private void notEvaluated(Situation situation, Bilingual reason) {
        Cells.text(sheet, row, 0, situation.government() + " " + situation.dataYear());
        Cells.text(sheet, row, 1, words.region(situation.government()));
        Cells.text(sheet, row, 2, words.text(reason));
        row++;
    }

    private void unread(Unread unread) {
        if (!unread.governments().isEmpty()) {
            Cells.headings(sheet, row, List.of(words.get("not-evaluated")));
            row++;
            Cells.text(sheet, row, 0, String.join(", ", unread.governments()));
            row += 2;
        }
        if (!unread.problems().isEmpty()) {
            Cells.headings(sheet, row, List.of(words.get("unread"), words.get("place"), words.get("problem")));
            row++;
            unread.problems().forEach(this::problem);
            row++;
        }
    }

    private void problem(Problem problem) {
        Cells.text(sheet, row, 0, problem.code().code());
        Cells.text(sheet, row, 1, problem.location().toString());
        Cells.text(sheet, row, 2, problem.message(words.locale()));
        row++;
    }

    private void criteria(Catalogue catalogue, MatrixSheet matrix, List<Verdict> shown) {
        Stream<String> head = Stream.of("theme", "criterion", "title").map(words::get);
        Cells.headings(
                sheet,
                row,
                Stream.concat(head, shown.stream().map(words::verdict)).toList());
        row++;
        for (Criterion criterion : catalogue.criteria()) {
            Cells.text(sheet, row, 0, words.theme(criterion.theme()));
            Cells.text(sheet, row, 1, criterion.id());
            Cells.text(sheet, row, 2, words.text(criterion.title()));
            for (int i = 0; i < shown.size(); i++) {
                sheet.value(row, 3 + i, matrix.count(criterion.id(), shown.get(i)));
            }
            row++;
        }
    }
}
