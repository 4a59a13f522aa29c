package org.zhize.dossier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** The rows of a CSV file, and where each cell stands. For one thread. */
final class CsvFile {

    private final String name;
    private final List<String> lines;
    private final List<CsvRecord> records = new ArrayList<>();

    private CsvFile(SourceText source) {
        this.name = source.name();
        this.lines = source.text().lines().toList();
    }

    /** {@return the file, or nothing if it is no CSV text with a heading} */
    static Optional<CsvFile> read(Path file, Problems problems) throws IOException {
        String name = String.valueOf(file.getFileName());
        return SourceText.decode(name, Files.readAllBytes(file), problems).flatMap(source -> parse(source, problems));
    }

    private static Optional<CsvFile> parse(SourceText source, Problems problems) {
        CsvFile csv = new CsvFile(source);
        try {
            CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(false)
                    .ofCsvRecord(source.text())
                    .forEach(csv.records::add);
        } catch (CsvParseException e) {
            // where the next row begins nobody can tell, so the rest is not read
            problems.add(ProblemCode.CSV_SYNTAX, csv.at(csv.nextLine(), 0));
        }
        if (csv.records.isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    Location.of(source.name()),
                    "government",
                    new Bilingual("第一行是表头", "The first row is the heading"));
        }
        return csv.records.isEmpty() ? Optional.empty() : Optional.of(csv);
    }

    private int nextLine() {
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

    List<String> heading() {
        return records.get(0).getFields();
    }

    /** {@return the rows below the heading; blank ones, which spreadsheets leave behind, say nothing} */
    List<CsvRecord> rows() {
        return records.stream()
                .skip(1)
                .filter(row -> !row.getFields().stream().allMatch(String::isBlank))
                .toList();
    }

    Location atHeading(int column) {
        return at(records.get(0), column);
    }

    Location at(CsvRecord row, int column) {
        return at((int) row.getStartingLineNumber(), column);
    }

    private Location at(int line, int column) {
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        return CsvLine.at(name, line, text, column);
    }
}
