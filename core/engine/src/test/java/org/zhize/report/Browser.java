package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A Chromium without a window that opens a page. Where there is none, tests that need it are skipped, but never in CI. */
final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE = 120;

    private final Path folder;

    /**
     * A browser.
     *
     * @param folder where it may leave files
     */
    Browser(Path folder) {
        this.folder = folder;
        boolean isNeeded = System.getenv("CI") != null;
        if (!isNeeded) {
            assumeThat(binary()).as("Chromium on the PATH, to open reports in").isPresent();
        }
        assertThat(binary()).as("Chromium on the PATH, which CI must have").isPresent();
    }

    private static Optional<Path> binary() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * {@return what stands on a page once its script has run}
     *
     * @param page the HTML of the page
     * @param view the part of its address behind {@code #}
     */
    Document open(String page, String view) {
        try {
            Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
            return Jsoup.parse(shown(file.toUri() + "#" + view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String shown(String address) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "shown", ".html");
        List<String> command = new ArrayList<>(List.of(binary().orElseThrow().toString()));
        command.addAll(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=30000",
                "--dump-dom",
                address));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("exit status of Chromium").isZero();
        return Files.readString(out);
    }
}
