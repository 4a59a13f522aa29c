package org.zhize.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.RuleSet;
import org.zhize.receipt.BrokenReceiptException;
import org.zhize.receipt.Head;
import org.zhize.receipt.Receipt;
import org.zhize.receipt.ReceiptDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates again from a receipt, and proves that the result is the same or says what differs. */
@Command(name = "replay", sortOptions = false)
final class ReplayCommand extends AbstractCommand {

    @Parameters(index = "0", paramLabel = "RECEIPT", descriptionKey = "RECEIPT")
    private Path file = Path.of("");

    @Option(names = "--rules", paramLabel = "RULESET", order = 1)
    private @Nullable String rules;

    @Option(names = "--facts", paramLabel = "FACTS", order = 2)
    private @Nullable Path facts;

    ReplayCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        Receipt recorded = recorded();
        Facts read = read(recorded.head());
        Optional<String> scheme = Optional.ofNullable(recorded.head().scheme());
        Criteria.requireScheme(recorded.head().scheme(), read.rules().content(), terminal);
        Receipt today = new Receipts(read, scheme).today(recorded.head(), terminal);
        ReceiptDiff diff = new ReceiptDiff(recorded, today);
        if (options.isJson()) {
            Json.write(terminal.out(), json -> ReplayJson.write(diff, json));
        } else {
            terminal.out().print(new ReplayText(diff, read.rules(), terminal).render());
        }
        return diff.isEmpty() ? read.status() : PROBLEMS;
    }

    private Receipt recorded() throws IOException {
        if (Files.isDirectory(file)) {
            throw new WrongUseException(terminal.text("is-folder", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Receipt.read(in);
        } catch (BrokenReceiptException e) {
            throw new WrongUseException(
                    terminal.text("refused-receipt", file, e.reason().in(terminal.locale())));
        }
    }

    private Facts read(Head head) throws IOException {
        String ruleSource =
                Objects.requireNonNullElseGet(rules, () -> found(head.rules()).toString());
        Path folder = Objects.requireNonNullElseGet(facts, () -> found(head.facts()));
        if (facts != null) {
            Facts.require(facts, terminal);
        } else if (!Files.exists(folder)) {
            throw new WrongUseException(terminal.text("sources-gone", folder, "--facts"));
        }
        if (rules == null && !Files.exists(Path.of(ruleSource))) {
            throw new WrongUseException(terminal.text("sources-gone", ruleSource, "--rules"));
        }
        RuleSet loaded = RuleSource.load(ruleSource, head.rules(), terminal);
        return Facts.read(loaded, folder, terminal);
    }

    /** {@return where a source of the receipt is, seen from here} */
    private Path found(String source) {
        return file.toAbsolutePath().resolveSibling(source).normalize();
    }
}
