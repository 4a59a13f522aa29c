package org.zhize.dossier;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Reads the rows of a CSV file as values of the fields of a type. For one thread. */
final class FactTable {

    private final CsvFile csv;
    private final Headings headings;
    private final Problems problems;

    private FactTable(CsvFile csv, Headings headings, Problems problems) {
        this.csv = csv;
        this.headings = headings;
        this.problems = problems;
    }

    /** {@return the rows whose government could be read; none if the headings have a problem} */
    static List<FactRow> read(CsvFile csv, FactType type, Problems problems) {
        Headings headings = new HeadingsReader(csv, type, problems).read();
        return headings.areComplete() ? new FactTable(csv, headings, problems).rows() : List.of();
    }

    private List<FactRow> rows() {
        List<FactRow> rows = new ArrayList<>();
        csv.rows().forEach(row -> read(row).ifPresent(rows::add));
        return rows;
    }

    private Optional<FactRow> read(CsvRecord row) {
        int width = csv.heading().size();
        if (row.getFieldCount() != width) {
            problems.add(ProblemCode.ROW_TOO_SHORT, csv.at(row, 0), row.getFieldCount(), width);
            return Optional.empty();
        }
        String government = row.getField(headings.government()).strip();
        if (government.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    csv.at(row, headings.government()),
                    "government",
                    new Bilingual("例如 371002", "Such as 371002"));
            return Optional.empty();
        }
        return Optional.of(read(row, government));
    }

    private FactRow read(CsvRecord row, String government) {
        Map<String, Object> values = new HashMap<>();
        boolean isComplete = true;
        for (Column column : headings.columns()) {
            String text = row.getField(column.index()).strip();
            if (!text.isEmpty()) {
                Optional<Object> value = column.parse(text);
                value.ifPresentOrElse(
                        known -> values.put(column.field().name(), known), () -> refuse(row, column, text));
                isComplete &= value.isPresent();
            }
        }
        return new FactRow(government, csv.at(row, headings.government()), values, isComplete);
    }

    private void refuse(CsvRecord row, Column column, String text) {
        problems.add(
                ProblemCode.INVALID_FACT_VALUE,
                csv.at(row, column.index()),
                column.heading(),
                text,
                column.expected(),
                ValueHints.of(column, text));
    }
}
