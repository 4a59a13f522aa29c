package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /**
     * Writes the folder beside its place, and moves it there when it is whole. No file system can exchange two folders at
     * once: who kills the program in between finds the old one beside its place, never half of one.
     */
    void write(Content content) throws IOException {
        ReportFile.requireFolder(place);
        Path part = place.resolveSibling(
                place.getFileName() + ".part" + ProcessHandle.current().pid());
        Unfinished.delete(part);
        Unfinished.add(part);
        try {
            content.write(Files.createDirectory(part));
            exchange(part, part.resolveSibling(part.getFileName() + ".old"));
        } finally {
            Unfinished.delete(part);
        }
    }

    private void exchange(Path part, Path old) throws IOException {
        boolean isReplaced = Files.exists(place);
        if (isReplaced) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (isReplaced) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        Unfinished.delete(old);
    }
}
