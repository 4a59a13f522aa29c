package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.testkit.book.RuleBook;

/** A folder that is written as a whole or not at all; it takes the place of an older rule book, and of nothing else. */
final class BookFolder {

    /** Fills an empty folder. */
    interface Content {
        void write(Path folder) throws IOException;
    }

    private final Path place;

    BookFolder(Path place) {
        this.place = place.toAbsolutePath().normalize();
    }

    /** {@return whether nothing would be lost: there is nothing, an empty folder, or an older rule book} */
    boolean isFree() throws IOException {
        if (!Files.exists(place)) {
            return true;
        } else if (!Files.isDirectory(place)) {
            return false;
        }
        Path index = place.resolve("index.html");
        return entries().isEmpty()
                || (Files.isRegularFile(index) && Files.readString(index).contains(RuleBook.GENERATOR));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.toList();
        }
    }

    void write(Content content) throws IOException {
        ReportFile.requireFolder(place);
        Path part = Files.createTempDirectory(place.getParent(), place.getFileName() + ".part");
        try {
            content.write(part);
            delete(place);
            Files.move(part, place);
        } finally {
            delete(part);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) walk.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
