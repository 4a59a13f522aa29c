package org.zhize.dossier;

import java.util.Map;
import org.zhize.problem.Location;

/**
 * One row of a table.
 *
 * @param government the code in the government's column
 * @param place where it is told of
 * @param values the values that the row has, by field name
 * @param isComplete whether every cell could be read
 */
record FactRow(String government, Location place, Map<String, Object> values, boolean isComplete) {

    /** Copies {@code values}. */
    FactRow {
        values = Map.copyOf(values);
    }
}
