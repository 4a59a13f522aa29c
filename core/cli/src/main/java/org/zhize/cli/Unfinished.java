package org.zhize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Files and folders that are being written: somebody who stops the program finds none of them left. */
final class Unfinished {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FILES.forEach(Unfinished::delete)));
    }

    private Unfinished() {}

    static void add(Path file) {
        FILES.add(file);
    }

    /** Deletes what is not to be kept, as far as it is there. */
    static void delete(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> walk = Files.walk(file)) {
                walk.sorted(Comparator.reverseOrder()).forEach(Unfinished::deleteOne);
            } catch (IOException | UncheckedIOException e) {
                // there is nobody left to tell, or somebody else was faster
            }
        }
        FILES.remove(file);
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
