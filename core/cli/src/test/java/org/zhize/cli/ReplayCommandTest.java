package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    @TempDir
    private Path root;

    private Folders folders;
    private Path receipt;

    @BeforeEach
    void a_receipt() throws IOException {
        folders = Folders.in(root.resolve("work"));
        receipt = root.resolve("work/receipt.json");
        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--receipt", receipt)
                        .status())
                .isZero();
    }

    @Test
    void the_same_rules_and_facts_prove_the_same_result() {
        CommandRun replay = CommandRun.of("replay", receipt);

        assertThat(replay.err()).isEmpty();
        assertThat(replay.status()).isZero();
        assertThat(replay.out()).contains("结果相同：3 个政府重新评价", "规则摘要", "数据摘要", "收据摘要");
        assertThat(CommandRun.of("replay", receipt, "--lang", "en").out()).contains("The same: 3 governments");
    }

    @Test
    void a_receipt_says_where_its_sources_are_from_where_it_lies() throws IOException {
        assertThat(Files.readString(receipt)).contains("\"readFrom\" : \"rules\"", "\"readFrom\" : \"facts\"");
        Files.move(root.resolve("work"), root.resolve("moved"));

        assertThat(CommandRun.of("replay", root.resolve("moved/receipt.json")).status())
                .isZero();
    }

    @Test
    void rows_in_another_order_are_the_same_facts() throws IOException {
        folders.fact("Funds.csv", """
                amount,year,government
                109,2022,371003
                100,2021,371003
                110,2022,371002
                100,2021,371002
                """);

        assertThat(CommandRun.of("replay", receipt).status()).isZero();
    }

    @Test
    void a_threshold_that_was_changed_is_told_with_the_verdict_that_it_changes() throws IOException {
        Path criterion = folders.rules.resolve("funding/growth.yaml");
        Files.writeString(criterion, Files.readString(criterion).replace("value: 10", "value: 9"));

        CommandRun replay = CommandRun.of("replay", receipt);

        assertThat(replay.status()).isEqualTo(1);
        assertThat(replay.out()).contains("funding/growth.yaml（有改动）", "10 % → 9 %", "文登区 2022 年  经费增长  ✗ 未达标 → ✓ 达标");
    }

    @Test
    void a_figure_that_was_changed_is_told_by_its_table() throws IOException {
        folders.fact("Funds.csv", "government,year,amount\n371002,2021,100\n371002,2022,110\n");

        CommandRun replay = CommandRun.of("replay", receipt, "--format", "json");

        assertThat(replay.status()).isEqualTo(1);
        assertThat(replay.out()).contains("\"same\" : false", "\"tables\" : [\n    \"Funds\"");
    }

    @Test
    void a_comment_that_changes_no_verdict_is_no_proof_either() throws IOException {
        folders.rule("funding/growth.scenarios.yaml", "scenarios: []\n");

        CommandRun replay = CommandRun.of("replay", receipt);

        assertThat(replay.status()).isEqualTo(1);
        assertThat(replay.out()).contains("结论、理由与收据完全一致，但规则或数据不同");
    }

    @Test
    void a_receipt_that_was_tampered_with_is_refused() throws IOException {
        Files.writeString(receipt, Files.readString(receipt).replace("\"verdicts\":\"N\"", "\"verdicts\":\"M\""));

        CommandRun replay = CommandRun.of("replay", receipt);

        assertThat(replay.status()).isEqualTo(2);
        assertThat(replay.err()).contains("不予采信", "371003 2022 一行");
    }

    @Test
    void what_is_no_receipt_or_not_there_is_told() throws IOException {
        Path other = root.resolve("other.json");
        Files.writeString(other, "{}");

        assertThat(CommandRun.of("replay", other).err()).contains("不是收据");
        assertThat(CommandRun.of("replay", root.resolve("nowhere.json")).status())
                .isEqualTo(2);
    }

    @Test
    void sources_that_are_gone_can_be_named() throws IOException {
        Path elsewhere = root.resolve("elsewhere");
        Files.move(folders.rules, elsewhere);

        assertThat(CommandRun.of("replay", receipt).err()).contains("--rules");
        assertThat(CommandRun.of("replay", receipt, "--rules", elsewhere).status())
                .isZero();
    }
}
