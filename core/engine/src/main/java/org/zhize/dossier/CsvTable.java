package org.zhize.dossier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/**
 * A CSV file.
 *
 * @param file the file
 */
record CsvTable(FactSource file) implements Table {

    static final String ENDING = ".csv";

    /** What stands between columns where a spreadsheet program does not think of commas. */
    private static final List<Map.Entry<String, Bilingual>> DELIMITERS = List.of(
            Map.entry(";", new Bilingual("分号", "semicolons")),
            Map.entry("\t", new Bilingual("制表符", "tabs")),
            Map.entry("，", new Bilingual("全角逗号", "full-width commas")),
            Map.entry("；", new Bilingual("全角分号", "full-width semicolons")));

    @Override
    public List<String> names() {
        return List.of(file.stem());
    }

    @Override
    public Location location() {
        return Location.of(file.name());
    }

    @Override
    public List<TableRow> rows(Problems problems) throws IOException {
        return TableText.decode(file, problems)
                .map(source -> rows(source, problems))
                .orElse(List.of());
    }

    private static List<TableRow> rows(SourceText source, Problems problems) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(false)
                    .ofCsvRecord(source.text())
                    .forEach(records::add);
        } catch (CsvParseException e) {
            // where the next row begins nobody can tell, so the rest is not read
            problems.add(ProblemCode.CSV_SYNTAX, CsvLine.at(source, nextLine(records), 0));
        }
        Optional<Bilingual> delimiter = records.stream().findFirst().flatMap(CsvTable::delimiter);
        delimiter.ifPresent(found -> problems.add(ProblemCode.DELIMITER, source.at(Span.START), found));
        return delimiter.isPresent()
                ? List.of()
                : records.stream().<TableRow>map(row -> new CsvRow(row, source)).toList();
    }

    private static Optional<Bilingual> delimiter(CsvRecord heading) {
        return heading.getFieldCount() > 1
                ? Optional.empty()
                : DELIMITERS.stream()
                        .filter(each -> heading.getField(0).contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static int nextLine(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.get(records.size() - 1);
        long breaks = last.getFields().stream()
                .mapToLong(field -> field.lines().count() - 1)
                .filter(count -> count > 0)
                .sum();
        return (int) (last.getStartingLineNumber() + breaks + 1);
    }

    private record CsvRow(CsvRecord cells, SourceText source) implements TableRow {

        @Override
        public int size() {
            return cells.getFieldCount();
        }

        @Override
        public String text(int column) {
            return cells.getField(column);
        }

        @Override
        public Location at(int column) {
            return CsvLine.at(source, (int) cells.getStartingLineNumber(), column);
        }
    }
}
