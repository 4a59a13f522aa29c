package org.zhize.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.guide.PageFile;

/** A small sound rule set, {@code rules}, and a sound folder of facts, {@code facts}, with an example laid over them. */
final class PageFolder {

    private static final String FACTS = "facts/";

    private PageFolder() {}

    static void write(Path root, List<PageFile> example) throws IOException {
        copy(root);
        for (PageFile file : example) {
            Path target = root.resolve(file.path().startsWith(FACTS) ? file.path() : "rules/" + file.path());
            Files.createDirectories(requireNonNull(target.getParent()));
            if (file.isAbsent()) {
                Files.delete(target);
            } else {
                Files.write(target, file.bytes());
            }
        }
    }

    private static void copy(Path root) throws IOException {
        Path base = base();
        try (Stream<Path> files = Files.walk(base).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = root.resolve(base.relativize(file).toString());
                Files.createDirectories(requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    private static Path base() {
        URL manifest = requireNonNull(PageFolder.class.getResource("pages/rules/ruleset.yaml"));
        try {
            return Path.of(manifest.toURI()).resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
