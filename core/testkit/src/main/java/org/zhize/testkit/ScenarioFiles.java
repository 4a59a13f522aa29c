package org.zhize.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.Severity;
import org.zhize.problem.SourceText;

/** Finds the files of scenarios in the folder of a rule set. */
final class ScenarioFiles {

    static final String ENDING = ".scenarios.yaml";

    private static final Pattern VISIBLE = Pattern.compile("([^./][^/]*/)*[^./][^/]*\\.scenarios\\.ya?ml");

    private ScenarioFiles() {}

    /**
     * {@return the files, by path}
     *
     * @param problems takes which are not UTF-8
     * @throws UncheckedIOException if one cannot be read
     */
    static List<SourceText> in(Path folder, Problems problems) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> VISIBLE.matcher(name).matches())
                    .sorted()
                    .flatMap(name -> SourceText.decode(name, read(folder.resolve(name)), problems).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** {@return the ids of the criteria in whose own files something is wrong} */
    static Set<String> stemsWithErrors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .map(problem -> problem.location().stem())
                .collect(Collectors.toUnmodifiableSet());
    }
}
