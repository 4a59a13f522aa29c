package org.zhize.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is stopped, as Ctrl-C and kill stop it. */
class InterruptionTest {

    @TempDir
    private Path root;

    /** Writes half a report, says so, and never ends. */
    public static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws IOException {
            ReportFile.write(Path.of(args[0]), out -> {
                out.write("half".getBytes(UTF_8));
                out.flush();
                System.out.println("writing");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            });
        }
    }

    @Test
    void a_report_that_was_being_written_is_not_left_behind_and_the_old_one_stays() throws Exception {
        Path report = Files.writeString(root.resolve("report.html"), "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        report.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("writing");
            assertThat(root.resolve("report.html.part")).hasContent("half");
            process.destroy();
            process.waitFor();
        }

        assertThat(root.resolve("report.html.part")).doesNotExist();
        assertThat(report).hasContent("old");
    }
}
