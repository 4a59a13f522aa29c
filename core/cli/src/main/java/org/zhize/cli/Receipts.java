package org.zhize.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.receipt.Head;
import org.zhize.receipt.Receipt;
import org.zhize.receipt.ReceiptWriter;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * Makes receipts of one evaluation.
 *
 * @param facts the rule set and the governments
 * @param scheme the scheme by which they are scored; nothing for none
 */
record Receipts(Facts facts, Optional<String> scheme) {

    /** {@return a receipt that names its sources as they are found from where it lies} */
    ReceiptWriter to(Path receipt, Path rules, Path folder, OutputStream out) throws IOException {
        return to(from(receipt, rules), from(receipt, folder), out);
    }

    /** A receipt that moves together with its sources finds them again. */
    private static String from(Path receipt, Path source) {
        Path home = receipt.toAbsolutePath().normalize().getParent();
        Path there = source.toAbsolutePath().normalize();
        Path named = home != null && Objects.equals(home.getRoot(), there.getRoot()) && Files.exists(there)
                ? home.relativize(there)
                : source;
        return named.toString().replace('\\', '/');
    }

    private ReceiptWriter to(String rules, String folder, OutputStream out) throws IOException {
        RuleSetIdentity identity = facts.rules().identity();
        Head head = new Head(
                Version.number(),
                identity.id(),
                identity.version(),
                identity.digest(),
                facts.rules().digests(),
                Head.tables(facts.dossiers()),
                rules,
                folder,
                scheme.orElse(null),
                facts.rules().content().criteria().stream().map(Criterion::id).toList());
        return ReceiptWriter.to(head, facts.rules().catalogue(), out);
    }

    /** {@return the receipt that an evaluation of today gives, with the sources of another} */
    Receipt today(Head sources, Terminal terminal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReceiptWriter writer = to(sources.rules(), sources.facts(), bytes)) {
            facts.evaluate(scheme, assessment -> add(assessment, writer), terminal);
        }
        return Receipt.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void add(Assessment assessment, ReceiptWriter writer) {
        try {
            writer.add(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
