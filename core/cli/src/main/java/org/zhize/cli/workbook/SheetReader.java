package org.zhize.cli.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.zhize.dossier.Table;
import org.zhize.dossier.TableRow;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.Problems;

/** Reads the rows of one sheet. For one thread, once. */
final class SheetReader {

    private final String place;
    private final List<CellRange> merged;
    private final List<TableRow> rows = new ArrayList<>();
    private int width;

    /**
     * @param file the workbook's name
     * @param sheet the sheet's name
     * @param merged its merged cells
     */
    SheetReader(String file, String sheet, List<CellRange> merged) {
        this.place = file + "#" + sheet;
        this.merged = merged;
    }

    /** Adds a row; the first one with anything in it is the heading. */
    void read(Row row, CellReader cells) {
        int line = row.getRowNum();
        if (line < 1) {
            throw new IllegalArgumentException("row " + line);
        }
        List<SheetCell> found = new ArrayList<>();
        List<CellRange> here =
                merged.stream().filter(range -> range.hasRow(line - 1)).toList();
        for (int column = 0; column < row.getCellCount(); column++) {
            found.add(cell(row, column, cells, here));
        }
        int used = IntStream.range(0, found.size())
                        .filter(i -> !found.get(i).isBlank())
                        .max()
                        .orElse(-1)
                + 1;
        if (rows.isEmpty()) {
            width = used;
        }
        if (used > 0) {
            // what stands beyond the heading makes the row wrong, and is not needed
            List<SheetCell> kept = List.copyOf(found.subList(0, Math.min(used, width)));
            rows.add(new SheetRow(place, line, Math.max(width, used), kept));
        }
    }

    private static SheetCell cell(Row row, int column, CellReader cells, List<CellRange> merged) {
        return merged.stream()
                .filter(range -> range.hasColumn(column))
                .findFirst()
                .map(range -> SheetCell.flawed(
                        new Bilingual("是合并单元格 " + range.name(), "is one of the merged cells " + range.name())))
                .orElseGet(() -> row.getOptionalCell(column).map(cells::read).orElse(SheetCell.EMPTY));
    }

    /** {@return the table, unless the sheet is empty} */
    Optional<Table> table(List<String> names) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SheetTable(place, names, rows));
    }

    private record SheetTable(String place, List<String> names, List<TableRow> rows) implements Table {

        @Override
        public Location location() {
            return Location.of(place);
        }

        @Override
        public List<TableRow> rows(Problems problems) {
            return rows;
        }
    }

    private record SheetRow(String place, int line, int size, List<SheetCell> cells) implements TableRow {

        @Override
        public String text(int column) {
            return cell(column).text();
        }

        @Override
        public Optional<Bilingual> flaw(int column) {
            return Optional.ofNullable(cell(column).flaw());
        }

        private SheetCell cell(int column) {
            return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
        }

        @Override
        public Location at(int column) {
            return Location.ofCell(place, line, column + 1);
        }
    }
}
