package org.zhize.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells which files in a folder, and in folders within it, were saved. For one thread. */
final class FolderWatch implements Closeable {

    /** Editors save in several steps, and people save several files at once. */
    private static final long SETTLED_AFTER_MILLIS = 50;

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
            if (event.context() instanceof Path name) {
                Path path = parent.resolve(name);
                if (Files.isDirectory(path)) {
                    register(path);
                    changed.addAll(filesIn(path));
                } else {
                    changed.add(name(path));
                }
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** {@return those that were there before somebody watched} */
    private List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).map(this::name).toList();
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
