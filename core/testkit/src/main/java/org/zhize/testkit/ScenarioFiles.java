package org.zhize.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.problem.SourceText;

/** Finds the files of scenarios in the folder of a rule set. */
final class ScenarioFiles {

    static final String ENDING = ".scenarios.yaml";

    private static final Pattern VISIBLE = Pattern.compile("([^./][^/]*/)*[^./][^/]*\\.scenarios\\.ya?ml");

    private ScenarioFiles() {}

    /**
     * {@return the files, by path}
     *
     * @throws UncheckedIOException if one cannot be read, or is not UTF-8, which the rule set would have said before
     */
    static List<SourceText> in(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> VISIBLE.matcher(name).matches())
                    .sorted()
                    .map(name -> new SourceText(name, read(folder.resolve(name))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** {@return the id of the criterion that the file lies beside} */
    static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }
}
