package org.zhize.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
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
        Readers.accepted(input).ifPresent(Firing::fire);
    }

    /** Fires rules, unless the government of the facts is none of theirs. */
    static void fire(RuleSet rules) {
        if (DOSSIERS.stream()
                .allMatch(dossier -> rules.content()
                        .regions()
                        .find(dossier.situation().government())
                        .isPresent())) {
            Evaluator.of(rules).evaluateAll(DOSSIERS).forEach(Firing::tell);
        }
    }

    private static void tell(Evaluation evaluation) {
        evaluation
                .assessment()
                .verdicts()
                .forEach(verdict -> Told.words(evaluation.explain(verdict.criterion(), Locale.CHINESE)));
        try {
            JsonReport.write(evaluation.catalogue(), List.of(evaluation.assessment()), new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
