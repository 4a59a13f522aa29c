package org.zhize.cli.workbook;

import org.dhatim.fastexcel.reader.CellAddress;

/**
 * A rectangle of cells.
 *
 * @param name how a spreadsheet writes it, such as {@code A2:B5}
 * @param first its first cell
 * @param last its last cell
 */
record CellRange(String name, CellAddress first, CellAddress last) {

    static CellRange of(String name) {
        String[] corners = name.split(":", -1);
        return new CellRange(name, new CellAddress(corners[0]), new CellAddress(corners[corners.length - 1]));
    }

    /** {@return whether it has cells in that row, from 0} */
    boolean hasRow(int row) {
        return row >= first.getRow() && row <= last.getRow();
    }

    /** {@return whether it has cells in that column, from 0} */
    boolean hasColumn(int column) {
        return column >= first.getColumn() && column <= last.getColumn();
    }
}
