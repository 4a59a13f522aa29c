package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestTest {

    @TempDir
    private Path root;

    private Folders folders;

    @BeforeEach
    void write() throws IOException {
        folders = Folders.in(root);
    }

    @Test
    void what_is_shown_can_be_pasted() {
        CommandRun run = CommandRun.of("test", folders.rules, "--suggest");

        assertThat(run.out())
                .startsWith("# funding/growth.scenarios.yaml\nscenarios:\n")
                .contains("  - name: 经费增长，差一步不到限值 / funds grow, one step below the threshold\n")
                .contains("Funds[year=2022].amount 由 110 改为 109", "    expect: 待确认\n")
                .endsWith("# 门槛 1 个，缺 2 处：提出场景 2 个，0 处没有提出\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void the_summary_is_english_where_asked() {
        assertThat(CommandRun.of("test", folders.rules, "--suggest", "--lang=en")
                        .out())
                .endsWith("# 1 thresholds, 2 approaches uncovered: 2 scenarios proposed, none for 0\n");
    }

    @Test
    void files_are_written_beside_nothing_of_the_analysts() throws IOException {
        Path out = root.resolve("proposed");
        String before = Files.readString(folders.rules.resolve("funding/growth.scenarios.yaml"));

        CommandRun run = CommandRun.of("test", folders.rules, "--suggest", "--criterion=growth", "--out", out);

        assertThat(run.status()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("growth.suggested.yaml");
        }
        assertThat(out.resolve("growth.suggested.yaml"))
                .content()
                .startsWith("scenarios:\n")
                .contains("待确认");
        assertThat(folders.rules.resolve("funding/growth.scenarios.yaml")).hasContent(before);
    }

    @Test
    void nothing_is_written_into_the_rule_set() {
        CommandRun run = CommandRun.of("test", folders.rules, "--suggest", "--out", folders.rules.resolve("x"));

        assertThat(run.err()).contains("--out 不能在规则集文件夹里");
        assertThat(run.status()).isEqualTo(2);
        assertThat(folders.rules.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--coverage", "--mutate", "--robustness"})
    void it_stands_alone(String other) {
        CommandRun run = CommandRun.of("test", folders.rules, "--suggest", other);

        assertThat(run.err()).contains(other, "--suggest");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_folder_without_it_is_wrong_use() {
        assertThat(CommandRun.of("test", folders.rules, "--out", root).status()).isEqualTo(2);
    }

    @Test
    void json_has_every_threshold_with_its_proposals() {
        CommandRun run = CommandRun.of("test", folders.rules, "--suggest", "--format=json");

        assertThat(run.out())
                .contains("\"criterion\" : \"growth\"", "\"approach\" : \"JUST_BELOW\"", "\"left\" : [ ]")
                .contains("\"zh\" : \"Funds[year=2022].amount 由 110 改为 109\"");
        assertThat(run.status()).isZero();
    }
}
