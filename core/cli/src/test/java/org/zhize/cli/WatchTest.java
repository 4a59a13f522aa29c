package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code zhize check --watch}, as somebody sees it who saves files. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest {

    @TempDir
    private Path root;

    private Folders folders;
    private BufferedReader screen;
    private Thread watching;
    private CompletableFuture<Integer> status;

    @BeforeEach
    void watch() throws IOException {
        folders = Folders.in(root);
        folders.rule("funding/other.yaml", "title: { zh: 另一条 }\nbasis: [测试]\nabsent: NOT_MET\n");
        folders.rule(
                "funding/other.drl", Folders.RULE.replace(Folders.REQUIREMENT, "require.that($now).isAtLeast($last)"));
        PipedOutputStream printed = new PipedOutputStream();
        screen = new BufferedReader(
                new InputStreamReader(new PipedInputStream(printed, 1 << 16), StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Locale.CHINESE,
                false);
        status = new CompletableFuture<>();
        watching = new Thread(
                () -> status.complete(Main.run(List.of("check", folders.rules.toString(), "--watch"), terminal)));
        watching.start();
    }

    @AfterEach
    void interrupt() throws InterruptedException {
        watching.interrupt();
        watching.join();
        assertThat(status).isCompletedWithValue(0);
    }

    @Test
    void a_saved_file_is_checked_and_its_scenarios_run() throws IOException {
        assertThat(until("正在看守")).contains("0 个错误");

        folders.rule(
                "funding/growth.yaml",
                Files.readString(folders.rules.resolve("funding/growth.yaml")).replace("value: 10", "value: 11"));

        assertThat(until("用时")).contains("funding/growth.yaml", "恰好增长 10 %，达标", "有关的场景 2 个：通过 1，失败 1");
    }

    @Test
    void a_mistake_is_told_and_its_repair_too() throws IOException {
        until("正在看守");

        folders.rule("funding/growth.drl", Folders.RULE.replace("amount )", "amuont )"));
        assertThat(until("用时")).contains("ZZ203", "amuont", "2 个错误").doesNotContain("有关的场景");

        folders.rule("funding/growth.drl", Folders.RULE);
        assertThat(until("用时")).contains("0 个错误", "有关的场景 0 个");
    }

    @Test
    void a_new_folder_is_watched_too() throws IOException {
        until("正在看守");

        folders.rule("teachers/pay.yaml", "title: { zh: 工资 }\n");

        assertThat(until("用时")).contains("teachers/pay.yaml");
    }

    private String until(String last) throws IOException {
        StringBuilder seen = new StringBuilder();
        String line = screen.readLine();
        while (line != null && !line.contains(last)) {
            seen.append(line).append('\n');
            line = screen.readLine();
        }
        return seen.append(line).toString();
    }
}
