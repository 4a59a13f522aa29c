package org.zhize.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.rule.Situation;

/**
 * One evaluation, with what went in.
 *
 * @param rules by which rules
 * @param dossiers what went in: that of the evaluated government first
 * @param evaluation what came out for it
 */
record Trial(RuleSet rules, List<Dossier> dossiers, Evaluation evaluation) {

    static Trial of(Evaluator evaluator, Situation situation, Collection<?> facts, List<Dossier> others) {
        List<Dossier> dossiers = new ArrayList<>(List.of(new Dossier(situation, List.copyOf(facts))));
        dossiers.addAll(others);
        return of(evaluator, dossiers);
    }

    static Trial of(Evaluator evaluator, List<Dossier> dossiers) {
        Situation first = dossiers.get(0).situation();
        Evaluation evaluation = evaluator
                .evaluateAll(dossiers)
                .filter(one -> one.situation().equals(first))
                .findFirst()
                .orElseThrow();
        return new Trial(evaluator.rules(), dossiers, evaluation);
    }

    FailureMessage message(Locale locale) {
        return new FailureMessage(rules, evaluation, dossiers, locale);
    }
}
