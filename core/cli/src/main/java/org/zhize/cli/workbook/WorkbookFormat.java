package org.zhize.cli.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.zhize.dossier.FactSource;
import org.zhize.dossier.Table;
import org.zhize.dossier.TableFormat;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/**
 * Reads {@code .xlsx} workbooks: a sheet for each table, by its name; the only sheet may also be called anything, and the file
 * by the table's name. Empty sheets, and one called {@code 说明} or {@code notes}, hold no facts.
 *
 * <p>Has no state; may be called from any thread.
 */
public final class WorkbookFormat implements TableFormat {

    private static final String ENDING = ".xlsx";
    private static final Set<String> NOTES = Set.of("说明", "notes");
    private static final Bilingual NO_WORKBOOK = new Bilingual("不是 .xlsx 工作簿", "it is no .xlsx workbook");
    private static final Bilingual OLD = new Bilingual("有密码，或是旧的 .xls 格式", "it has a password, or is an old .xls");

    /** Reads with formats, which tell dates and percentages from other numbers. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public boolean isBegunBy(byte[] bytes) {
        return ReadableWorkbook.isOOXMLZipHeader(bytes) || ReadableWorkbook.isOLE2Header(bytes);
    }

    @Override
    public List<Table> tables(FactSource file, Problems problems) throws IOException {
        byte[] bytes = file.read();
        try {
            return tables(file, bytes);
        } catch (UnpackingException e) {
            refuse(file, e.why(), problems);
        } catch (IOException | RuntimeException e) {
            // what the library throws on broken files is of many kinds
            refuse(file, ReadableWorkbook.isOLE2Header(bytes) ? OLD : NO_WORKBOOK, problems);
        }
        return List.of();
    }

    private static void refuse(FactSource file, Bilingual why, Problems problems) {
        problems.add(ProblemCode.UNREADABLE_WORKBOOK, Location.of(file.name()), file.name(), why);
    }

    private static List<Table> tables(FactSource file, byte[] bytes) throws IOException {
        WorkbookParts parts = WorkbookParts.in(bytes);
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> !NOTES.contains(sheet.getName()))
                    .toList();
            for (Sheet sheet : sheets) {
                SheetReader reader = new SheetReader(file.name(), sheet.getName(), parts.mergedIn(sheet.getId()));
                List<String> names =
                        sheets.size() == 1 ? List.of(sheet.getName(), file.stem()) : List.of(sheet.getName());
                read(reader, sheet, workbook.isDate1904(), names).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private static Optional<Table> read(SheetReader reader, Sheet sheet, boolean isDate1904, List<String> names)
            throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> reader.read(row, new CellReader(isDate1904)));
        }
        return reader.table(names);
    }
}
