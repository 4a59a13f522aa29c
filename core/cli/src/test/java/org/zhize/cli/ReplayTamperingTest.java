package org.zhize.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.RuleSet;
import org.zhize.finding.Assessment;
import org.zhize.receipt.Head;
import org.zhize.receipt.Receipt;
import org.zhize.receipt.ReceiptWriter;

/** What was changed after a receipt was written, {@code replay} notices; what only looks different, it does not mind. */
class ReplayTamperingTest {

    private static final int TRIES = 40;
    private static final Terminal TERMINAL = new Terminal(System.out, System.err, Locale.CHINESE, false);

    @TempDir
    private Path root;

    private Folders folders;
    private Path receipt;
    private final Random random = new Random(7);

    @BeforeEach
    void a_receipt() throws IOException {
        folders = Folders.in(root);
        receipt = root.resolve("receipt.json");
        assertThat(CommandRun.of("run", folders.rules, folders.facts, "--receipt", receipt)
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts/Funds.csv", "facts/governments.csv"})
    void a_changed_byte_of_a_table(String name) throws IOException {
        Path table = root.resolve(name);
        byte[] before = Files.readAllBytes(table);
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = before.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            Files.write(table, changed);

            CommandRun replay = CommandRun.of("replay", receipt);

            boolean isSame = cells(changed).equals(cells(before));
            assertThat(replay.status() == 0)
                    .as(new String(changed, UTF_8) + replay.err())
                    .isEqualTo(isSame);
        }
    }

    /** What a table says: neither spaces nor the way of writing a number count. */
    private static List<List<String>> cells(byte[] table) {
        return new String(table, UTF_8)
                .lines()
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map(ReplayTamperingTest::cell)
                        .toList())
                .toList();
    }

    private static String cell(String text) {
        try {
            return new BigDecimal(text.strip()).toPlainString();
        } catch (NumberFormatException e) {
            return text.strip();
        }
    }

    @Test
    void a_row_that_is_left_out_or_given_to_another() throws IOException {
        Path table = root.resolve("facts/Funds.csv");
        List<String> rows = Files.readAllLines(table);
        for (int i = 1; i < rows.size(); i++) {
            List<String> without = new ArrayList<>(rows);
            String row = without.remove(i);
            Files.write(table, without);
            assertThat(CommandRun.of("replay", receipt).status()).as(row).isEqualTo(1);

            without.add(row.startsWith("371002") ? row.replace("371002", "371003") : row.replace("371003", "371002"));
            Files.write(table, without);
            assertThat(CommandRun.of("replay", receipt).status()).as(row).isEqualTo(1);
        }
    }

    @Test
    void a_changed_byte_of_any_file_of_the_rule_set() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folders.rules)) {
            files = walk.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
        for (Path file : files) {
            byte[] before = Files.readAllBytes(file);
            for (int i = 0; i < TRIES / 4; i++) {
                byte[] changed = before.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, changed);

                assertThat(CommandRun.of("replay", receipt).status())
                        .as(file + "\n" + new String(changed, UTF_8))
                        .isNotZero();
            }
            Files.write(file, before);
        }
        assertThat(CommandRun.of("replay", receipt).status()).isZero();
    }

    /** The library is the same here: only what the receipt says of it differs. */
    @Test
    void a_receipt_of_another_version_proves_the_same_and_says_so() throws IOException {
        Receipt own;
        try (var in = Files.newInputStream(receipt)) {
            own = Receipt.read(in);
        }
        Head head = own.head();
        Head older = new Head(
                "0.0.9",
                head.id(),
                head.version(),
                head.digest(),
                head.files(),
                head.tables(),
                head.rules(),
                head.facts(),
                head.scheme(),
                head.criteria());
        Facts facts = Facts.read(RuleSet.load(folders.rules), folders.facts, TERMINAL);
        try (OutputStream out = Files.newOutputStream(receipt);
                ReceiptWriter writer = ReceiptWriter.to(older, facts.rules().catalogue(), out)) {
            facts.evaluate(Optional.empty(), assessment -> add(assessment, writer));
        }

        CommandRun replay = CommandRun.of("replay", receipt);

        assertThat(replay.status()).isZero();
        assertThat(replay.out()).contains("收据由程序版本 0.0.9 写出", "结果相同");
    }

    private static void add(Assessment assessment, ReceiptWriter writer) {
        try {
            writer.add(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
