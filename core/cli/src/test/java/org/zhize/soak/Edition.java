package org.zhize.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.report.JsonReport;

/**
 * One text of a rule set, and the reports that it leads to, as one thread alone writes them.
 *
 * @param load reads the text anew
 * @param reports the report of each dossier
 */
record Edition(Supplier<RuleSet> load, List<byte[]> reports) {

    static Edition of(Supplier<RuleSet> load, List<Dossier> dossiers) {
        Evaluator evaluator = Evaluator.of(load.get());
        return new Edition(
                load,
                dossiers.stream().map(dossier -> report(evaluator, dossier)).toList());
    }

    /** {@return a new evaluator of the text, read and compiled again} */
    Evaluator evaluator() {
        return Evaluator.of(load.get());
    }

    static byte[] report(Evaluator evaluator, Dossier dossier) {
        Evaluation evaluation = evaluator.evaluate(dossier.situation(), dossier.facts());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonReport.write(evaluation.catalogue(), List.of(evaluation.assessment()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
