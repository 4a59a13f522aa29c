package org.zhize.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are there as a whole or not at all. */
final class ReportFile {

    /** What is to be written. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private ReportFile() {}

    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // such as /dev/stdout, which nothing can be moved to
            write(content, file);
            return;
        }
        requireFolder(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Unfinished.add(part);
        try {
            write(content, part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
            Unfinished.remove(part);
        }
    }

    /** {@return whether the path lies in the folder, or is the folder} */
    static boolean isWithin(Path path, Path folder) {
        return normal(path).startsWith(normal(folder));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static void requireFolder(Path file) throws NoSuchFileException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(file.getParent()));
        }
    }

    private static void write(Content content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
