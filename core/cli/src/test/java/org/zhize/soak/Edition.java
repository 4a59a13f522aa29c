package org.zhize.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
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
 * @param criteria those of interest, without the checks of the data; everything if there are none
 * @param reports the report of each dossier
 */
record Edition(Supplier<RuleSet> load, Collection<String> criteria, List<byte[]> reports) {

    static Edition of(Supplier<RuleSet> load, Collection<String> criteria, List<Dossier> dossiers) {
        Evaluator evaluator = evaluator(load, criteria);
        return new Edition(
                load,
                criteria,
                dossiers.stream().map(dossier -> report(evaluator, dossier)).toList());
    }

    /** {@return a new evaluator of the text, read and compiled again} */
    Evaluator evaluator() {
        return evaluator(load, criteria);
    }

    private static Evaluator evaluator(Supplier<RuleSet> load, Collection<String> criteria) {
        RuleSet rules = load.get();
        return Evaluator.of(criteria.isEmpty() ? rules : rules.withoutChecks().focusedOn(criteria));
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
