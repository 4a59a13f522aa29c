package org.zhize.reload;

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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which files in the folder of a rule set, and in folders within it, were saved. For one thread; any may close it. */
public final class FolderWatch implements Closeable {

    /** Editors leave other files beside them for a moment: ~$x.csv, .x.yaml.swp, sedWkAcs. */
    private static final Pattern RULES = Pattern.compile("[^.~].*\\.(drl|ya?ml|csv)");

    private final Path folder;
    private final long settledAfter;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Begins to watch.
     *
     * @param folder the folder that holds {@code ruleset.yaml}
     * @param settledAfter how long nothing more must be saved: editors save in several steps, and people several files at once
     * @throws IOException if it cannot be watched
     */
    public FolderWatch(Path folder, Duration settledAfter) throws IOException {
        this.folder = folder;
        this.settledAfter = settledAfter.toMillis();
        this.service = folder.getFileSystem().newWatchService();
        try {
            if (Files.isDirectory(folder)) {
                register(folder, folders);
            }
        } catch (IOException | UncheckedIOException e) {
            service.close();
            throw e;
        }
    }

    private void register(Path root, Map<WatchKey, Path> found) throws IOException {
        // a link to the folder would not be walked
        Path own = Files.isSymbolicLink(root) ? root.toRealPath() : root;
        try (Stream<Path> walk = Files.walk(own)) {
            for (Path each : (Iterable<Path>) walk.filter(Files::isDirectory)::iterator) {
                found.put(
                        each.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        root.resolve(own.relativize(each)));
            }
        }
    }

    /**
     * {@return the paths of files that were written or deleted, relative to the folder; waits for the first. None when the
     * folder is gone, or this is closed}
     *
     * @throws IOException if a folder within it cannot be watched
     * @throws InterruptedException if the thread is interrupted
     */
    public SortedSet<String> next() throws IOException, InterruptedException {
        SortedSet<String> changed = new TreeSet<>();
        try {
            while (changed.isEmpty() && Files.isDirectory(folder)) {
                changed = settled(service.take());
            }
        } catch (ClosedWatchServiceException e) {
            changed.clear();
        }
        return Files.isDirectory(folder) ? changed : new TreeSet<>();
    }

    /**
     * {@return the same, or none if nothing is told meanwhile}
     *
     * <p>Looks first which folders there are: where the folder is a link that leads elsewhere now, is gone, or was made again,
     * nobody tells that.
     *
     * @param most how long to wait
     * @throws IOException if a folder cannot be watched
     * @throws InterruptedException if the thread is interrupted
     */
    public SortedSet<String> next(Duration most) throws IOException, InterruptedException {
        try {
            refresh();
            return settled(service.poll(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ClosedWatchServiceException e) {
            return new TreeSet<>();
        }
    }

    private void refresh() throws IOException {
        Map<WatchKey, Path> found = new HashMap<>();
        try {
            register(folder, found);
        } catch (NoSuchFileException | UncheckedIOException e) {
            // it will be there again, and looked at again
        }
        folders.keySet().stream().filter(key -> !found.containsKey(key)).forEach(WatchKey::cancel);
        folders.clear();
        folders.putAll(found);
    }

    private SortedSet<String> settled(@Nullable WatchKey first) throws IOException, InterruptedException {
        SortedSet<String> changed = new TreeSet<>();
        WatchKey key = first;
        while (key != null) {
            read(key, changed);
            // what does not matter need not settle
            key = changed.isEmpty() ? service.poll() : service.poll(settledAfter, TimeUnit.MILLISECONDS);
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
        register(path, folders);
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
