package org.zhize.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the disk is full, the old file stays, nothing else does, and somebody is told which file it was. */
class FullDiskTest {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void folders() throws IOException {
        folders = Folders.in(root);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(root)) {
            return list.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void a_device_that_takes_nothing_is_told() {
        assumeTrue(Files.exists(FULL));

        CommandRun run = CommandRun.of("run", folders.rules, folders.facts, "--json", FULL);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("读写 /dev/full 失败：");
    }

    /** No file may grow beyond 16 kB, as if there were no more room. */
    @Test
    void a_report_for_which_there_is_no_room_leaves_the_old_one() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL));
        Path report = Files.writeString(root.resolve("report.html"), "old");
        Path said = root.resolve("said");
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f 32 && exec \"$0\" \"$@\""));
        command.addAll(OtherJvm.of(
                        List.of("-XX:-UsePerfData"),
                        Main.class,
                        "run",
                        folders.rules,
                        folders.facts,
                        "--html",
                        report,
                        "--json",
                        root.resolve("report.json"))
                .command());

        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(said, UTF_8))
                .contains("读写 " + report + " 失败：")
                .doesNotContain("\tat ");
        assertThat(report).hasContent("old");
        assertThat(files()).containsExactly("facts", "report.html", "rules", "said");
    }
}
