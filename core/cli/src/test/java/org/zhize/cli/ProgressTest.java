package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void files_and_other_programs_are_told_nothing() {
        Terminal terminal = new Terminal(err, err, Locale.CHINESE, false);

        try (Progress progress = Progress.counting(2, "progress-judging", terminal)) {
            progress.step();
            assertThat(Progress.over(List.of(1, 2), "progress-judging", terminal))
                    .containsExactly(1, 2);
        }

        assertThat(shown()).isEmpty();
    }

    @Test
    void what_takes_long_is_shown_and_taken_away_again() {
        PatientConsole console = new PatientConsole(err, Duration.ZERO);

        console.accept("判定 50 %");
        assertThat(shown()).endsWith("\r判定 50 %");
        console.clear();
        console.close();

        assertThat(shown()).endsWith(" \r").doesNotContain("\n");
    }

    @Test
    void what_is_soon_done_is_not_shown() {
        PatientConsole console = new PatientConsole(err, Duration.ofDays(1));

        console.accept("判定 50 %");
        console.clear();
        console.close();

        assertThat(shown()).isEmpty();
    }
}
