package org.zhize.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path JSON = Path.of("target", "report.json");
    private static final Path HTML = Path.of("target", "report.html");

    /** A program that prints. */
    private interface Program {
        void run() throws IOException;
    }

    private static String outputOf(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void hello_prints_what_the_readme_shows() throws IOException {
        String output = outputOf(() -> Hello.main(new String[0]));

        assertThat(Path.of("src", "test", "resources", "hello.zh.txt")).hasContent(output);
    }

    @Test
    void the_whole_job_prints_the_matrix_and_writes_both_reports() throws IOException {
        String output = outputOf(() -> Quickstart.main(new String[0]));

        assertThat(output).contains("✗ 未达标", "▌结果运用", JSON.toAbsolutePath().toString());
        assertThat(output).as("the tree").contains("\n  威海市 2022 年", "\n    环翠区 2022 年");
        assertThat(output).as("what is made up").contains("2021 年的结论（PriorFinding.csv）是编造的");
        assertThat(JSON).isNotEmptyFile().content().startsWith("{").endsWith("}\n");
        assertThat(HTML).isNotEmptyFile().content().contains("环翠区");
        GoldenReport.compare(JSON);
    }
}
