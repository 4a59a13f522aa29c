package org.zhize.parameter;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Reads {@code regions.csv}. */
public final class RegionsReader {

    private static final List<String> LEVELS = List.of("nation", "province", "city", "county");

    private final SourceText source;
    private final Problems problems;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Location> rows = new LinkedHashMap<>();

    private RegionsReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** {@return the regions of a file} */
    public static Regions read(SourceText source, Problems problems) {
        RegionsReader reader = new RegionsReader(source, problems);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.text())) {
            rows.stream().skip(1).forEach(reader::readRow);
        } catch (CsvParseException | IOException e) {
            problems.add(ProblemCode.CSV_SYNTAX, source.at(Span.START));
        }
        reader.checkParents();
        return new Regions(reader.regions, false);
    }

    private void readRow(CsvRecord row) {
        Location location = source.at(new Span(
                (int) row.getStartingLineNumber(),
                1,
                Math.max(1, row.getField(0).length())));
        if (row.getFieldCount() < 4
                || row.getField(0).isBlank()
                || row.getField(1).isBlank()
                || !LEVELS.contains(row.getField(2))) {
            problems.add(ProblemCode.REGION_ROW, location, String.join(",", row.getFields()));
            return;
        }
        String code = row.getField(0).strip();
        LocalDate from = date(row, 4, location);
        LocalDate to = date(row, 5, location);
        Region region = new Region(
                code, row.getField(1).strip(), row.getField(2), row.getField(3).strip(), from, to);
        Region other = regions.putIfAbsent(code, region);
        if (other != null && !other.parent().equals(region.parent())) {
            problems.add(ProblemCode.REGION_TWO_PARENTS, location, code, other.parent(), region.parent());
        } else if (other != null) {
            problems.add(ProblemCode.DUPLICATE_REGION, location, code);
        }
        rows.putIfAbsent(code, location);
    }

    private @Nullable LocalDate date(CsvRecord row, int column, Location location) {
        String text = column < row.getFieldCount() ? row.getField(column).strip() : "";
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    location,
                    text,
                    new Bilingual("日期", "a date"),
                    new Bilingual("例如 2021-09-01", "such as 2021-09-01"));
            return null;
        }
    }

    private void checkParents() {
        regions.values().forEach(region -> {
            Location location = rows.getOrDefault(region.code(), source.at(Span.START));
            if (region.parent().isEmpty()
                    ? !region.code().equals(Regions.NATION)
                    : !regions.containsKey(region.parent())) {
                problems.add(ProblemCode.UNKNOWN_PARENT, location, region.code(), region.parent());
            } else if (isAboveItself(region)) {
                problems.add(ProblemCode.REGION_CYCLE, location, region.code());
            }
        });
        // a circle would never let a chain end
        regions.values().removeIf(this::isAboveItself);
    }

    private boolean isAboveItself(Region region) {
        Set<String> seen = new HashSet<>();
        for (Region above = region; above != null; above = regions.get(above.parent())) {
            if (!seen.add(above.code())) {
                return true;
            }
        }
        return false;
    }
}
