package org.zhize.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which files in a folder, and in folders within it, were saved. For one thread. */
final class FolderWatch implements Closeable {

    /** Editors save in several steps, and people save several files at once. */
    private static final long SETTLED_AFTER_MILLIS = 50;

    /** Editors leave other files beside them for a moment: ~$x.csv, .x.yaml.swp, sedWkAcs. */
    private static final Pattern RULES = Pattern.compile("[^.~].*\\.(drl|ya?ml|csv)");

    private final Path folder;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    FolderWatch(Path folder) throws IOException {
        this.folder = folder;
        this.service = folder.getFileSystem().newWatchService();
        register(folder);
    }

    private void register(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path each : (Iterable<Path>) walk.filter(Files::isDirectory)::iterator) {
                folders.put(
                        each.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        each);
            }
        }
    }

    /**
     * {@return the paths of files that were written or deleted, relative to the folder; waits for the first. None when the
     * folder is gone}
     */
    SortedSet<String> next() throws IOException, InterruptedException {
        SortedSet<String> changed = new TreeSet<>();
        try {
            WatchKey key = service.take();
            while (key != null) {
                read(key, changed);
                if (!Files.isDirectory(folder)) {
                    return new TreeSet<>();
                }
                // waits on only while nothing has changed, or more may be about to
                key = changed.isEmpty() ? service.take() : service.poll(SETTLED_AFTER_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            changed.clear();
        }
        return changed;
    }

    private void read(WatchKey key, SortedSet<String> changed) throws IOException {
        Path parent = folders.getOrDefault(key, folder);
        for (WatchEvent<?> event : key.pollEvents()) {
            // where too much happened at once it does not say what
            Path path = event.context() instanceof Path name ? parent.resolve(name) : parent;
            try {
                note(path, changed);
            } catch (NoSuchFileException | UncheckedIOException e) {
                // gone again, and that is an event of its own
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** What stands in a new folder may have been written before anybody watched it. */
    private void note(Path path, SortedSet<String> changed) throws IOException {
        if (!Files.isDirectory(path)) {
            add(path, changed);
            return;
        }
        register(path);
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile).forEach(file -> add(file, changed));
        }
    }

    private void add(Path file, SortedSet<String> changed) {
        boolean wasFolder = folders.containsValue(file);
        if (wasFolder || RULES.matcher(file.getFileName().toString()).matches()) {
            changed.add(folder.relativize(file).toString().replace('\\', '/'));
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
