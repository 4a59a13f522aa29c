package org.zhize.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.zhize.problem.Draft;

/**
 * One rule file of a corpus. Its first line says what is expected of it.
 *
 * @param name of the file, without its ending
 * @param text all of it
 */
record Corpus(String name, String text) {

    private static final Path FOLDER = Path.of("src/test/resources/org/zhize/corpus");

    /** {@return the files of a folder, by name} */
    static Stream<Corpus> of(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().map(Corpus::read).toList().stream();
        }
    }

    private static Corpus read(Path file) {
        try {
            return new Corpus(String.valueOf(file.getFileName()).replace(".drl", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what stands in its first line} */
    String expected() {
        return text.lines().findFirst().orElseThrow().substring("// ".length());
    }

    /** {@return a rule set with it} */
    Draft draft() {
        return Draft.rules(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
