package org.zhize.cli;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.ruleset.RuleSetFiles;

/**
 * A rule set where the command line says it is: a folder, a jar ({@code rules.jar!education}), or a folder as a git revision
 * has it ({@code HEAD~1:rules/education}).
 */
final class RuleSource {

    private static final String MANIFEST = "ruleset.yaml";
    private static final Pattern JAR = Pattern.compile("(?:jar:)?(.+?\\.jar)(?:!/?(.*))?", Pattern.CASE_INSENSITIVE);

    private RuleSource() {}

    /**
     * {@return the rule set}
     *
     * @param source where it is
     * @param other where the other one is: of a folder, its repository is looked into first
     * @param terminal complains
     */
    static RuleSet load(String source, String other, Terminal terminal) throws IOException {
        Optional<Path> folder = folder(source);
        Matcher jar = JAR.matcher(source);
        if (folder.isPresent()) {
            return RuleSet.load(folder.get());
        } else if (jar.matches() && Files.isRegularFile(Path.of(jar.group(1)))) {
            return RuleSet.load(inJar(Path.of(jar.group(1)), Optional.ofNullable(jar.group(2)), terminal));
        }
        GitFolder revision = GitFolder.parse(source, folder(other))
                .orElseThrow(() -> new WrongUseException(terminal.text("no-rule-source", source)));
        return RuleSet.load(RuleSetFiles.ofBytes(revision.read(terminal)));
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static RuleSetFiles inJar(Path jar, Optional<String> folder, Terminal terminal) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path root = files.getPath("/");
            List<Path> found = folder.isPresent() ? List.of(root.resolve(folder.get())) : ruleSets(root);
            if (found.size() != 1 || !Files.isDirectory(found.get(0))) {
                throw new WrongUseException(terminal.text("no-rule-set-in-jar", jar, ruleSets(root)));
            }
            return RuleSetFiles.in(found.get(0));
        }
    }

    private static List<Path> ruleSets(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.endsWith(MANIFEST))
                    .map(file -> root.resolve(file).getParent())
                    .sorted()
                    .toList();
        }
    }
}
