package org.zhize.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.limit.Limits;

/**
 * Reads the folder of a rule set as it is at one moment: half of the old rules and half of the new would be a rule set that
 * nobody wrote.
 *
 * @param folder the folder
 * @param limits how much it may hold
 */
record FolderReading(Path folder, Limits limits) {

    private static final int ATTEMPTS = 6;

    private static final String RESTLESS = "读取时一直有人在改动，请稍后再试 / it is being changed all the time; try again later";
    private static final String LEADS_OUT =
            "链接没有指向规则集里的文件；请换成文件本身 / a link to something that is no file of the rule set; put the file in its place";

    /** {@return the files as two readings one after the other find them} */
    RuleSetFiles settled() throws IOException {
        Optional<RuleSetFiles> before = Optional.empty();
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<RuleSetFiles> now = read();
            if (now.isPresent() && now.get().isSameAs(before)) {
                return now.get();
            }
            before = now;
        }
        throw new FileSystemException(folder.toString(), null, RESTLESS);
    }

    /** {@return nothing where a file is gone before it is read} */
    private Optional<RuleSetFiles> read() throws IOException {
        RuleSetFiles found = new RuleSetFiles(limits);
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(this::isFile)::iterator) {
                String name = name(file);
                if (RuleSetFiles.isPartOfRuleSet(name)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        found.add(name, in);
                    }
                } else if (RuleSetFiles.looksLikePart(name)) {
                    found.ignore(name);
                }
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Optional.of(found);
    }

    private boolean isFile(Path path) {
        try {
            requireInside(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.isRegularFile(path);
    }

    /** Whoever hands in rules shall not have other files read, whose lines messages would show; and no link is overlooked. */
    private void requireInside(Path path) throws IOException {
        String name = name(path);
        boolean isMeant =
                RuleSetFiles.isPartOfRuleSet(name) || (Files.isDirectory(path) && !RuleSetFiles.isHidden(name));
        if (isMeant && Files.isSymbolicLink(path) && !isInside(path)) {
            throw new FileSystemException(path.toString(), null, LEADS_OUT);
        }
    }

    private boolean isInside(Path link) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(folder.toRealPath());
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
