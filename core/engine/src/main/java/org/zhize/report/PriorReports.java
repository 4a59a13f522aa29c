package org.zhize.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhize.problem.Location;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/**
 * Reads reports that {@link JsonReport} wrote, as the findings of an earlier year: the same as the evaluation gave when it
 * was made.
 *
 * <p>Has no state; may be called from any thread. It walks through the file, so the whole country's may be read.
 */
public final class PriorReports {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PriorReports() {}

    /**
     * {@return what was found about each government, in the order of the report; nothing if a problem was added, since a part
     * would look like the whole}
     *
     * @param file a report in UTF-8
     * @param problems takes what is wrong
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<PriorReport> read(Path file, Problems problems) {
        String name = String.valueOf(file.getFileName());
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return read(name, reader, problems, place -> withLine(file, place));
        } catch (CharacterCodingException e) {
            notUtf8(name, file, problems);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return what was found about each government, in the order of the report; nothing if a problem was added, since a part
     * would look like the whole}
     *
     * @param name what problems call the report
     * @param reader the report; left open
     * @param problems takes what is wrong
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<PriorReport> read(String name, Reader reader, Problems problems) {
        try {
            return read(name, new BufferedReader(reader), problems, place -> place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PriorReport> read(
            String name, BufferedReader reader, Problems problems, UnaryOperator<Location> excerpt) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        try (PriorReportParser parser = new PriorReportParser(name, reader)) {
            return parser.read();
        } catch (BrokenReportException e) {
            problems.add(e.code(), excerpt.apply(e.location()), e.arguments());
            return List.of();
        }
    }

    /** Only now that there is something to show, and not for every report. */
    private static Location withLine(Path file, Location place) {
        try (Stream<String> lines = Files.lines(file)) {
            String line = lines.skip(place.span().line() - 1L).findFirst().orElse("");
            return new Location(place.file(), place.span(), line);
        } catch (IOException | UncheckedIOException e) {
            return place;
        }
    }

    private static void notUtf8(String name, Path file, Problems problems) {
        try {
            SourceText.decode(name, Files.readAllBytes(file), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
