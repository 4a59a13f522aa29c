package org.zhize.education.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlValue;

/** Reads the files beside these classes. */
final class DataFiles {

    private static final List<String> PUBLISHED =
            List.of("beijing_districts", "local_announcements", "national_announcements", "selfeval_reports");

    private DataFiles() {}

    static List<PublishedRow> published(Reading reading) {
        return Stream.concat(PUBLISHED.stream(), Stream.of("grades_and_scores"))
                .flatMap(file -> lines(file).map(line -> PublishedRow.read(file, line, reading)))
                .toList();
    }

    /** {@return the lines of a file of comma-separated values by their headings} */
    static Stream<NamedCsvRecord> lines(String file) {
        return CsvReader.builder().ofNamedCsvRecord(text(file + ".csv")).stream();
    }

    /** {@return all lines of a file, each called by its region, year, stage and item} */
    static Stream<Arguments> named(String file) {
        return named(file, line -> true);
    }

    /** {@return some lines of a file, each called by its region, year, stage and item} */
    static Stream<Arguments> named(String file, Predicate<NamedCsvRecord> which) {
        return lines(file)
                .filter(which)
                .map(line -> Arguments.argumentSet(
                        Stream.of("region", "year", "stage", "item", "indicator")
                                .flatMap(heading -> line.findField(heading).stream())
                                .filter(field -> !field.isEmpty())
                                .collect(Collectors.joining(" ")),
                        line));
    }

    static <T> T yaml(String file, BiFunction<YamlMapping, Problems, T> read) {
        Problems problems = new Problems();
        T result = YamlValue.read(new SourceText(file, text(file)), problems)
                .map(yaml -> read.apply(yaml, problems))
                .orElseThrow(
                        () -> new IllegalStateException(problems.inFileOrder().toString()));
        if (!problems.inFileOrder().isEmpty()) {
            throw new IllegalStateException(problems.inFileOrder().toString());
        }
        return result;
    }

    private static String text(String name) {
        try (InputStream in = DataFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
