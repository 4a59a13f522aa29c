package org.zhize.drools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;

/**
 * Rule files that try to do harm, one idea each. All are refused when they are loaded. The table beside them says where, and
 * what would come of them if they were not: with Drools as it is, and with the class loader in which it compiles here.
 */
class HostileFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/zhize/corpus/hostile");

    private static final String HEADING = """
            | file | tries what | refused at | without the grammar | and with the class loader |
            | --- | --- | --- | --- | --- |
            """;

    @TempDir
    private Path scratch;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    private static List<Problem> errors(Path file) {
        try {
            return Draft.rules(Files.readString(file)).problems().stream()
                    .filter(problem -> problem.code().severity() == Severity.ERROR)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_file_is_refused_at_its_place_with_a_reason(Path file) throws IOException {
        int lines = Files.readAllLines(file).size();
        assertThat(errors(file)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.location().file()).isEqualTo(Draft.RULES);
            assertThat(problem.location().span().line()).isBetween(2, lines + 1);
            assertThat(problem.repair(Locale.CHINESE)).isNotBlank();
            assertThat(problem.repair(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void the_table_is_true() throws Exception {
        List<Path> files = files().toList();
        assertThat(files).hasSizeGreaterThan(100);
        Future<Map<String, String>> waiting = CompletableFuture.supplyAsync(() -> outcomes("open", files));
        Map<String, String> filtered = outcomes("filtered", files);
        Map<String, String> open = waiting.get();
        String rows = files.stream().map(file -> row(file, open, filtered)).collect(Collectors.joining("\n", "", "\n"));
        String table = HEADING + rows;
        Files.writeString(Path.of("target/hostile-table.md"), table); // to be copied when files are added
        assertThat(Files.readAllLines(FOLDER.resolve("README.md")))
                .containsAll(table.lines().toList()) // names the row that is not there
                .endsWith(table.lines().toArray(String[]::new));
    }

    private static String row(Path file, Map<String, String> open, Map<String, String> filtered) {
        try (Stream<String> lines = Files.lines(file)) {
            String name = String.valueOf(file.getFileName());
            Problem first = errors(file).get(0);
            return "| `%s` | %s | %s:%s %s | %s | %s |"
                    .formatted(
                            name.replace(".drl", ""),
                            lines.findFirst().orElseThrow().substring(3),
                            first.location().span().line(),
                            first.location().span().column(),
                            first.code().code(),
                            open.get(name),
                            filtered.get(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of each file, in a virtual machine of its own and another one after each that was ended. */
    private Map<String, String> outcomes(String loader, List<Path> files) {
        try {
            Path folder = Files.createDirectory(scratch.resolve(loader));
            Files.writeString(folder.resolve("secret"), "secret");
            return outcomes(loader, folder, files);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> outcomes(String loader, Path folder, List<Path> files)
            throws IOException, InterruptedException {
        Map<String, String> outcomes = new TreeMap<>();
        while (outcomes.size() < files.size()) {
            Process process = start(loader, folder, files.subList(outcomes.size(), files.size()));
            try (BufferedReader said = process.inputReader(UTF_8)) {
                for (String file = said.readLine(); file != null; file = said.readLine()) {
                    String outcome = said.readLine();
                    outcomes.put(
                            String.valueOf(Path.of(file).getFileName()), outcome == null ? "ends the JVM" : outcome);
                }
            }
            process.waitFor();
        }
        return outcomes;
    }

    private static Process start(String loader, Path folder, List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                WithoutGrammar.class.getName(),
                loader));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
