package org.zhize.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.report.JsonReport;

/** Compiles and fires what is accepted: a legal rule is never refused later, and every government gets its verdicts. */
final class Firing {

    private static final List<Dossier> DOSSIERS = dossiers();

    private Firing() {}

    private static List<Dossier> dossiers() {
        List<Dossier> dossiers =
                Readers.dossiers().read(Samples.RULES.resolveSibling("facts")).dossiers();
        if (dossiers.isEmpty()) {
            throw new IllegalStateException("no facts");
        }
        return dossiers;
    }

    static void read(byte[] input) {
        Optional<RuleSet> rules = Readers.accepted(input);
        rules.map(Evaluator::of).ifPresent(Firing::fire);
    }

    private static void fire(Evaluator evaluator) {
        List<Evaluation> evaluations = evaluator.evaluateAll(DOSSIERS).toList();
        for (Evaluation evaluation : evaluations) {
            write(evaluation);
            evaluation.verdict("growth");
            Told.words(evaluation.explain("growth", Locale.CHINESE));
        }
    }

    private static void write(Evaluation evaluation) {
        try {
            JsonReport.write(evaluation.catalogue(), List.of(evaluation.assessment()), new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
