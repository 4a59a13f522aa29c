package org.zhize.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Reads the rows of a table as values of the fields of a type. For one thread. */
final class FactTable {

    private static final String GOVERNMENT = "government";
    private static final Bilingual NO_HEADING = new Bilingual("第一行是表头", "The first row is the heading");
    private static final Bilingual A_CODE = new Bilingual("例如 371002", "Such as 371002");

    private final TableRow heading;
    private final Headings headings;
    private final Complaints complaints;

    private FactTable(TableRow heading, Headings headings, Complaints complaints) {
        this.heading = heading;
        this.headings = headings;
        this.complaints = complaints;
    }

    /** {@return the rows whose government could be read; none if the headings have a problem} */
    static List<FactRow> read(Table table, FactType type, Complaints complaints) throws IOException {
        Problems problems = new Problems();
        List<TableRow> rows = table.rows(problems);
        if (rows.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.MISSING_KEY, table.location(), GOVERNMENT, NO_HEADING);
        }
        complaints.aboutAll(problems);
        return rows.isEmpty() ? List.of() : read(rows, type, complaints);
    }

    private static List<FactRow> read(List<TableRow> rows, FactType type, Complaints complaints) {
        Problems problems = new Problems();
        Headings headings = HeadingsReader.ofTable(rows.get(0), type, problems);
        complaints.aboutAll(problems);
        return headings.areComplete() ? new FactTable(rows.get(0), headings, complaints).rows(rows) : List.of();
    }

    private List<FactRow> rows(List<TableRow> all) {
        List<FactRow> rows = new ArrayList<>();
        all.stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .forEach(row -> read(row).ifPresent(rows::add));
        return rows;
    }

    private Optional<FactRow> read(TableRow row) {
        int index = headings.government();
        String government = index < row.size() ? row.text(index).strip() : "";
        Optional<Bilingual> flaw = index < row.size() ? row.flaw(index) : Optional.empty();
        if (row.size() != heading.size()) {
            complaints.aboutAll(ProblemCode.ROW_TOO_SHORT, row.at(0), row.size(), heading.size());
        } else if (flaw.isPresent()) {
            complaints.aboutAll(ProblemCode.UNREADABLE_CELL, row.at(index), heading.text(index), flaw.get());
        } else if (government.isEmpty()) {
            complaints.aboutAll(ProblemCode.MISSING_KEY, row.at(index), GOVERNMENT, A_CODE);
        } else {
            return Optional.of(new RowReader(government, headings, complaints).read(row, row.at(index)));
        }
        return Optional.empty();
    }
}
