package org.zhize.dossier;

import java.io.IOException;
import java.util.List;
import org.zhize.problem.Location;
import org.zhize.problem.Problems;

/** A table of facts of one type, or of the governments to be evaluated: a CSV file, or a sheet of a workbook. */
public interface Table {

    /** {@return what it may be called, the likeliest first: a fact type's name or Chinese title says what it holds} */
    List<String> names();

    /** {@return the place of the table as a whole} */
    Location location();

    /**
     * {@return its rows, the first of them the heading; none if they cannot be read}
     *
     * @param problems takes what makes the table unreadable from there on
     * @throws IOException if the file cannot be read
     */
    List<TableRow> rows(Problems problems) throws IOException;
}
