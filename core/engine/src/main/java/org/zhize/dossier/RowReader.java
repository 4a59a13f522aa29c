package org.zhize.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhize.limit.Limit;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;

/**
 * Reads the values of a row.
 *
 * @param government whose row it is
 * @param headings what its columns mean
 * @param complaints takes what cannot be read
 */
record RowReader(String government, Headings headings, Complaints complaints) {

    /** {@return the row's values by field; what cannot be read is complained about} */
    FactRow read(TableRow row, Location place) {
        Map<String, Object> values = new HashMap<>();
        boolean isComplete = true;
        for (Column column : headings.columns()) {
            String text = row.text(column.index()).strip();
            Optional<Bilingual> flaw = row.flaw(column.index()).or(() -> tooLong(text));
            if (flaw.isPresent()) {
                refuse(ProblemCode.UNREADABLE_CELL, row, column, column.heading(), flaw.get());
                isComplete = false;
            } else if (!text.isEmpty()) {
                Optional<Object> value = column.parse(text);
                value.ifPresentOrElse(
                        known -> values.put(column.field().name(), known), () -> refuse(row, column, text));
                isComplete &= value.isPresent();
            }
        }
        return new FactRow(government, place, values, isComplete);
    }

    private Optional<Bilingual> tooLong(String text) {
        long most = complaints.limits().most(Limit.CELL);
        return text.codePointCount(0, text.length()) > most ? Optional.of(Limit.CELL.told(most)) : Optional.empty();
    }

    private void refuse(TableRow row, Column column, String text) {
        Bilingual hint = ValueHints.of(column, text);
        refuse(ProblemCode.INVALID_FACT_VALUE, row, column, column.heading(), text, column.expected(), hint);
    }

    private void refuse(ProblemCode code, TableRow row, Column column, Object... arguments) {
        complaints.about(government, code, row.at(column.index()), arguments);
    }
}
