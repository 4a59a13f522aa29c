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

    /** {@return whether it has the cell in that row and column, both from 0} */
    boolean has(int row, int column) {
        return row >= first.getRow()
                && row <= last.getRow()
                && column >= first.getColumn()
                && column <= last.getColumn();
    }
}
