package org.zhize.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** What the files of scenarios in a folder say. Immutable. */
final class ScenarioFolder {

    /** None was read yet. */
    static final ScenarioFolder NONE = new ScenarioFolder(Optional.empty(), List.of(), new Problems());

    private final Optional<Vocabulary> known;
    private final List<ReadFile> files;
    private final Problems unreadable;

    private ScenarioFolder(Optional<Vocabulary> known, List<ReadFile> files, Problems unreadable) {
        this.known = known;
        this.files = files;
        this.unreadable = unreadable;
    }

    /** A file, what it says, and what is wrong with that. */
    private record ReadFile(SourceText source, ScenarioFile said, Problems problems) {

        static ReadFile of(SourceText source, Optional<Vocabulary> known) {
            Problems problems = new Problems();
            return new ReadFile(source, ScenarioFileReader.read(source, known, problems), problems);
        }

        boolean isOf(SourceText other) {
            return source.text().equals(other.text());
        }
    }

    /**
     * {@return what they say}
     *
     * @param folder the folder, in which and in folders within which they lie
     * @param known what they may name; nothing where the rule set is refused
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    static ScenarioFolder read(Path folder, Optional<Vocabulary> known) {
        return NONE.again(folder, known);
    }

    /** {@return what they say now; a file that says what it said is not read again} */
    ScenarioFolder again(Path folder, Optional<Vocabulary> names) {
        Map<String, ReadFile> before = names.equals(known)
                ? files.stream().collect(Collectors.toMap(file -> file.source().name(), Function.identity()))
                : Map.of();
        Problems encodings = new Problems();
        List<ReadFile> now = ScenarioFiles.in(folder, encodings).parallelStream()
                .map(source -> Optional.ofNullable(before.get(source.name()))
                        .filter(file -> file.isOf(source))
                        .orElseGet(() -> ReadFile.of(source, names)))
                .toList();
        return new ScenarioFolder(names, now, encodings);
    }

    /** {@return the scenarios about governments, in file order} */
    List<Scenario> scenarios() {
        return files.stream().flatMap(file -> file.said().scenarios().stream()).toList();
    }

    /** {@return the scenarios about the rule set, in file order} */
    List<Refusal> refusals() {
        return files.stream().flatMap(file -> file.said().refusals().stream()).toList();
    }

    /** {@return what is wrong, in file order} */
    List<Problem> problems() {
        Problems all = new Problems();
        all.addAll(unreadable);
        files.forEach(file -> all.addAll(file.problems()));
        return all.inFileOrder();
    }
}
