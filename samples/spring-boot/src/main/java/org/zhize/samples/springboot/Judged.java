package org.zhize.samples.springboot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossiers;
import org.zhize.receipt.Head;
import org.zhize.receipt.ReceiptWriter;
import org.zhize.report.HtmlReport;
import org.zhize.report.JsonReport;
import org.zhize.report.ReportWriter;
import org.zhize.report.Unread;

/**
 * Governments that were judged, and what there is to write about it.
 *
 * @param rules by what
 * @param read on what facts
 * @param scheme by what they were scored
 * @param evaluations what came out
 */
record Judged(RuleSet rules, Dossiers read, Optional<String> scheme, List<Evaluation> evaluations) {

    private static final String LIBRARY =
            Objects.requireNonNullElse(RuleSet.class.getPackage().getImplementationVersion(), "(unpackaged)");

    static Judged by(Evaluator evaluator, Dossiers read, Optional<String> scheme) {
        Evaluator scoring = scheme.map(evaluator::scoredBy).orElse(evaluator);
        return new Judged(
                evaluator.rules(),
                read,
                scheme,
                scoring.evaluateAll(read.dossiers()).toList());
    }

    private Unread unread() {
        return new Unread(read.problems(), read.omitted());
    }

    byte[] json() {
        return bytes(out -> write(JsonReport.to(rules.catalogue(), unread(), out)));
    }

    byte[] html(Locale locale) {
        return bytes(out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(HtmlReport.to(rules.catalogue(), unread(), text, locale));
            text.flush();
        });
    }

    /** {@return the proof of what was judged by what} */
    byte[] receipt() {
        Head head = new Head(
                LIBRARY,
                rules.identity().id(),
                rules.identity().version(),
                rules.identity().digest(),
                rules.digests(),
                Head.tables(read.dossiers()),
                "rule-sets/" + rules.identity().digest(),
                "facts",
                scheme.orElse(null),
                rules.content().criteria().stream().map(Criterion::id).toList());
        return bytes(out -> write(ReceiptWriter.to(head, rules.catalogue(), out)));
    }

    private void write(ReportWriter report) throws IOException {
        for (Evaluation evaluation : evaluations) {
            report.add(evaluation.assessment());
        }
        report.close(); // not where one failed
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
