package org.zhize.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A folder as a revision of a git repository has it; read from the repository, nothing is checked out.
 *
 * @param revision such as {@code HEAD~1} or {@code main}
 * @param path the folder within the repository; nothing for the folder {@code beside}
 * @param beside a folder whose repository is looked into before that of the current folder
 */
record GitFolder(String revision, Optional<String> path, Optional<Path> beside) {

    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    /** {@return the folder that a text names; nothing if it is a path, {@code C:\rules} too} */
    static Optional<GitFolder> parse(String text, Optional<Path> beside) {
        int colon = text.indexOf(':');
        boolean isDrive = colon == 1 && Character.isLetter(text.charAt(0)) && text.startsWith("\\", 2);
        if (colon == 0 || isDrive) {
            return Optional.empty();
        } else if (colon < 0) {
            return beside.map(folder -> new GitFolder(text, Optional.empty(), beside));
        }
        return Optional.of(new GitFolder(text.substring(0, colon), Optional.of(text.substring(colon + 1)), beside));
    }

    /** {@return its files by their paths within it} */
    Map<String, byte[]> read(Terminal terminal) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path start =
                beside.map(Path::toAbsolutePath).filter(this::hasRepository).orElse(here);
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start.toFile());
        if (builder.getGitDir() == null) {
            String key = path.isPresent() ? "no-repository" : "no-rule-source";
            throw new WrongUseException(terminal.text(key, this));
        }
        try (Repository repository = builder.setMustExist(true).build()) {
            ObjectId tree = tree(repository)
                    .orElseThrow(() -> new WrongUseException(terminal.text("no-revision", revision, this)));
            return read(repository, tree, within(repository, start), terminal);
        }
    }

    private boolean hasRepository(Path folder) {
        return new FileRepositoryBuilder().findGitDir(folder.toFile()).getGitDir() != null;
    }

    private Optional<ObjectId> tree(Repository repository) throws IOException {
        try {
            return Optional.ofNullable(repository.resolve(revision + "^{tree}"));
        } catch (RevisionSyntaxException | AmbiguousObjectException e) {
            return Optional.empty();
        }
    }

    /** {@return the path from the repository's root; as git has it, one that begins with a dot is meant from here} */
    private String within(Repository repository, Path start) {
        String asked = path.orElse("./").replace('\\', '/');
        if (!asked.startsWith(".")) {
            return trimmed(asked);
        }
        File root = repository.isBare() ? start.toFile() : repository.getWorkTree();
        Path meant = start.resolve(asked).normalize();
        return trimmed(
                root.toPath().toAbsolutePath().relativize(meant).toString().replace('\\', '/'));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^/+|/+$", "");
    }

    private Map<String, byte[]> read(Repository repository, ObjectId tree, String folder, Terminal terminal)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        ObjectId root = folder.isEmpty() ? tree : subtree(repository, tree, folder, terminal);
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(root);
            walk.setRecursive(true);
            while (walk.next()) {
                if (Stream.of(FileMode.REGULAR_FILE, FileMode.EXECUTABLE_FILE).anyMatch(walk.getFileMode()::equals)) {
                    files.put(
                            walk.getPathString(),
                            repository.open(walk.getObjectId(0)).getBytes(LARGEST_FILE));
                }
            }
        }
        return files;
    }

    private ObjectId subtree(Repository repository, ObjectId tree, String folder, Terminal terminal)
            throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, folder, tree)) {
            if (walk == null || !FileMode.TREE.equals(walk.getFileMode())) {
                throw new WrongUseException(terminal.text("no-folder-in-revision", revision, folder));
            }
            return walk.getObjectId(0);
        }
    }

    @Override
    public String toString() {
        return revision + path.map(folder -> ":" + folder).orElse("");
    }
}
