package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code run} writes, and where it refuses to. */
class RunPlacesTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    @Test
    void two_reports_never_share_a_file() {
        Path file = root.resolve("report");

        CommandRun run = run("--json", file, "--csv", root.resolve("facts/../report"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("zhize: 两个报告不能写到同一个文件：");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_report_never_takes_the_place_of_what_is_read() throws IOException {
        Path funds = folders.facts.resolve("Funds.csv");
        Path rule = folders.rules.resolve("funding/growth.yaml");
        String before = Files.readString(funds);

        assertThat(run("--csv", funds).err()).isEqualTo("zhize: " + funds + " 是要读的规则或数据，不能用报告覆盖；请另选一个文件名\n");
        assertThat(run("--csv", funds).status()).isEqualTo(2);
        assertThat(run("--receipt", rule).status()).isEqualTo(2);
        assertThat(funds).hasContent(before);
    }

    @Test
    void a_page_may_lie_beside_the_facts_and_be_written_again() {
        Path page = folders.facts.resolve("report.html");

        assertThat(run("--html", page).status()).isZero();
        assertThat(run("--html", page).status()).isZero();
        assertThat(page).exists();
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(run("--xlsx", root).err()).isEqualTo("zhize: 要写文件名，" + root + " 是文件夹\n");
        assertThat(CommandRun.of("replay", root).err()).isEqualTo("zhize: 要写文件名，" + root + " 是文件夹\n");
    }

    @Test
    void a_bad_value_never_speaks_to_the_terminal() throws IOException {
        folders.fact("governments.csv", "government,dataYear\n371002,2022\n\u001b[2J,2022\n");
        folders.fact("Funds.csv", "government,year,amount\n371002,2022,\u001b[31m1\u202e2\n");

        String err = run().err();

        assertThat(err).contains("Funds.csv:2:13  ZZ701  amount 的值 ·[31m1·2 不是整数", "governments.csv:3:1");
        assertThat(err).doesNotContain("\u001b", "\u202e");
    }

    private CommandRun run(Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "run";
        arguments[1] = folders.rules;
        arguments[2] = folders.facts;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.of(arguments);
    }
}
