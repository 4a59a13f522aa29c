package org.zhize.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it writes leaves the old file or the new one, never half of one. To kill more often:
 * {@code mvn verify -pl core/cli -am -Dtest=KilledTest -Dsurefire.failIfNoSpecifiedTests=false -Dzhize.kills=1000}.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("zhize.kills", 3);

    /** After the first round everything is there, and rounds are quick. */
    private static final int LONGEST_ROUND = 3000;

    private static final List<String> REPORTS = List.of("html", "json", "jsonl", "csv", "xlsx", "receipt");

    @TempDir
    private Path root;

    /** Writes everything that the command writes, by turns by one rule set and by another. */
    public static final class Writers {

        private Writers() {}

        public static void main(String[] args) throws IOException {
            Path root = Path.of(args[0]);
            for (int round = 0; ; round++) {
                write(root, round % 2 == 0 ? "a" : "b", root.resolve("out"));
                if (round == 1) {
                    System.out.println("writing");
                }
            }
        }
    }

    private static void write(Path root, String version, Path out) throws IOException {
        Path rules = root.resolve(version + "/rules");
        Object[] run = Stream.concat(
                        Stream.of("run", rules, root.resolve("a/facts")),
                        REPORTS.stream().flatMap(kind -> Stream.of("--" + kind, out.resolve("report." + kind))))
                .toArray();
        succeed(run);
        succeed("docs", rules, "--html", out.resolve("book"));
        Path mended = out.resolve("rules");
        Path file = mended.resolve("funding/growth.drl");
        String broken = Files.readString(rules.resolve("funding/growth.drl")).replace("(", "（");
        ReportFile.write(file, stream -> stream.write(broken.getBytes(UTF_8)));
        CommandRun.of("check", mended, "--fix", "--yes");
    }

    private static void succeed(Object... command) {
        CommandRun run = CommandRun.of(command);
        if (run.status() != 0) {
            throw new IllegalStateException(run.err() + run.out());
        }
    }

    @BeforeEach
    void two_versions_of_everything() throws IOException {
        for (String version : List.of("a", "b")) {
            Folders folders = Folders.in(root.resolve(version));
            folders.rule("funding/growth.yaml", """
                    title: { zh: 经费增长%1$s, en: Growth of funds %1$s }
                    basis: [测试]
                    parameters:
                      floor: { unit: "%%", values: { 2000-01-01: { value: 10, basis: 测试 } } }
                    """.formatted(version.repeat(9)));
            Folders.in(root.resolve(version + "-out"));
            write(root, version, root.resolve(version + "-out"));
            assertThat(root.resolve(version + "-out/rules/funding/growth.drl"))
                    .hasSameTextualContentAs(root.resolve(version + "/rules/funding/growth.drl"));
        }
        Folders.in(root.resolve("out"));
    }

    @Test
    void what_is_left_is_the_old_file_or_the_new() throws IOException, InterruptedException {
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            Process writing = OtherJvm.of(List.of(), Writers.class, root)
                    .redirectError(root.resolve("log").toFile())
                    .start();
            try (BufferedReader said = writing.inputReader(UTF_8)) {
                assertThat(said.readLine())
                        .as(Files.readString(root.resolve("log")))
                        .isEqualTo("writing");
                writing.waitFor(random.nextInt(LONGEST_ROUND), TimeUnit.MILLISECONDS);
                writing.destroyForcibly().waitFor();
            }
            everything_is_whole();
        }
        write(root, "a", root.resolve("out"));
        assertThat(written(root.resolve("out/book"))).isEqualTo(written(root.resolve("a-out/book")));
    }

    private void everything_is_whole() throws IOException {
        for (String kind : REPORTS) {
            String report = "report." + kind;
            assertThat(root.resolve("out/" + report))
                    .satisfiesAnyOf(
                            file -> assertThat(file).hasSameBinaryContentAs(root.resolve("a-out/" + report)),
                            file -> assertThat(file).hasSameBinaryContentAs(root.resolve("b-out/" + report)));
        }
        assertThat(written(root.resolve("out/book")))
                .isIn(written(root.resolve("a-out/book")), written(root.resolve("b-out/book")));
        String rule = Files.readString(root.resolve("a/rules/funding/growth.drl"));
        assertThat(Files.readString(root.resolve("out/rules/funding/growth.drl")))
                .isIn(rule, rule.replace("(", "（"));
    }

    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
