package org.zhize.dossier;

import java.util.List;

/**
 * What the columns of a table mean.
 *
 * @param government the index of the government's column; −1 if there is none
 * @param columns the columns that hold fields
 * @param areComplete whether every heading could be read
 */
record Headings(int government, List<Column> columns, boolean areComplete) {

    /** Copies {@code columns}. */
    Headings {
        columns = List.copyOf(columns);
    }
}
