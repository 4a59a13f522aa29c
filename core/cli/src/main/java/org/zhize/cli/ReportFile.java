package org.zhize.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
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

/** A file that is there as a whole or not at all: what is not kept leaves no trace. */
final class ReportFile implements Closeable {

    /** What is to be written. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Path file;
    private final Path part;
    private final OutputStream out;

    private ReportFile(Path file, Path part) throws IOException {
        this.file = file;
        this.part = part;
        if (!part.equals(file)) {
            Unfinished.add(part);
        }
        this.out = new BufferedOutputStream(new NamedStream(file, Files.newOutputStream(part)));
    }

    static ReportFile create(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // such as /dev/stdout, which nothing can be moved to
            return new ReportFile(file, file);
        }
        requireFolder(file);
        return new ReportFile(file, file.resolveSibling(file.getFileName() + ".part"));
    }

    static void write(Path file, Content content) throws IOException {
        try (ReportFile report = create(file)) {
            content.write(report.out);
            report.keep();
        }
    }

    OutputStream out() {
        return out;
    }

    /** Takes the place of what was there. */
    void keep() throws IOException {
        out.close();
        if (!part.equals(file)) {
            move(part, file);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            // what is kept was closed before, and what is not need not be whole
        } finally {
            if (!part.equals(file)) {
                Unfinished.delete(part);
            }
        }
    }

    /** {@return whether the path lies in the folder, or is the folder} */
    static boolean isWithin(Path path, Path folder) {
        return normal(path).startsWith(normal(folder));
    }

    static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static void requireFolder(Path file) throws NoSuchFileException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(file.getParent()));
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
