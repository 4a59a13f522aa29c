package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void the_script_knows_commands_and_options(String shell) {
        CommandRun script = CommandRun.of("completion", shell);

        assertThat(script.status()).isZero();
        assertThat(script.out()).startsWith("#!/usr/bin/env bash").contains("check", "--coverage", "count-zero");
    }

    @Test
    void bash_completes_with_it(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = folder.resolve("zhize.sh");
        Files.writeString(script, CommandRun.of("completion").out());
        String typed = "source " + script + "; COMP_WORDS=(zhize test --cov); COMP_CWORD=2;"
                + " _complete_zhize; echo \"${COMPREPLY[@]}\"";

        Process bash = new ProcessBuilder("bash", "-c", typed)
                .redirectErrorStream(true)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("--coverage");
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void another_shell_is_refused() {
        CommandRun refused = CommandRun.of("completion", "fish");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("bash 或 zsh");
    }
}
